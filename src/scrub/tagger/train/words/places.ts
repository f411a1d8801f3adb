const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Oklahoma places people name in messages and no gazetteer of towns has: neighbourhoods, lakes, short forms. */
export const localPlaces: readonly string[] = lines(`
  OKC, the city of OKC, T-Town, Green Country, Bricktown, Midtown, Deep Deuce, Paseo, Plaza District, Capitol Hill, Stockyards City, Nichols Hills, The Village, Warr Acres, Bethany, Del City, Midwest City, Moore, Norman, Edmond, Yukon, Mustang, Piedmont, Jones, Spencer, Luther, Arcadia,
  Kendall-Whittier, Kendall Whittier, Brookside, Cherry Street, Greenwood, North Tulsa, East Tulsa, West Tulsa, Turley, Sperry, Skiatook, Owasso, Catoosa, Broken Arrow, BA, Bixby, Jenks, Glenpool, Sapulpa, Sand Springs, Berryhill, Red Fork, Gilcrease, Gathering Place, Turkey Mountain,
  Lake Hefner, Lake Overholser, Lake Thunderbird, Lake Texoma, Lake Eufaula, Fort Gibson Lake, Grand Lake, Keystone Lake, Lake Murray, Tenkiller, Lake Tenkiller, Skiatook Lake, Oologah Lake, Arcadia Lake, Canton Lake, Foss Lake, Sooner Lake, Lake Carl Blackwell, Lake Wister, Broken Bow Lake,
  Little Dixie, Green Country, Panhandle, Chickasha, Durant, Ada, Ardmore, Lawton, Altus, Enid, Guymon, Woodward, Elk City, Clinton, Weatherford, El Reno, Shawnee, Seminole, Wewoka, Holdenville, McAlester, Poteau, Idabel, Hugo, Antlers, Tahlequah, Stilwell, Muskogee, Okmulgee, Henryetta,
  Okemah, Wetumka, Miami, Vinita, Claremore, Pryor, Nowata, Bartlesville, Pawhuska, Hominy, Ponca City, Blackwell, Stillwater, Perry, Guthrie, Kingfisher, Watonga, Hennessey, Anadarko, Carnegie, Hobart, Frederick, Walters, Duncan, Marlow, Pauls Valley, Sulphur, Davis, Tishomingo, Madill, Kingston,
  Wilburton, Talihina, Heavener, Spiro, Sallisaw, Vian, Checotah, Eufaula, Stigler, Warner, Gore, Hulbert, Locust Grove, Salina, Jay, Grove, Afton, Commerce, Picher, Quapaw, Boise City, Beaver, Laverne, Buffalo, Alva, Cherokee, Medford, Tonkawa, Fairview, Hammon, Seiling, Cheyenne, Sayre, Mangum, Hollis`);

/** Counties by their bare names; "County" is added when the sentence is made. */
export const counties: readonly string[] = lines(`
  Adair, Alfalfa, Atoka, Beaver, Beckham, Blaine, Bryan, Caddo, Canadian, Carter, Cherokee, Choctaw, Cimarron, Cleveland, Coal, Comanche, Cotton, Craig, Creek, Custer, Delaware, Dewey, Ellis, Garfield, Garvin, Grady, Grant, Greer, Harmon, Harper, Haskell, Hughes, Jackson, Jefferson, Johnston, Kay,
  Kingfisher, Kiowa, Latimer, Le Flore, LeFlore, Lincoln, Logan, Love, Major, Marshall, Mayes, McClain, McCurtain, McIntosh, Murray, Muskogee, Noble, Nowata, Okfuskee, Oklahoma, Okmulgee, Osage, Ottawa, Pawnee, Payne, Pittsburg, Pontotoc, Pottawatomie, Pushmataha, Roger Mills, Rogers, Seminole,
  Sequoyah, Stephens, Texas, Tillman, Tulsa, Wagoner, Washington, Washita, Woods, Woodward, Dallas, Benton, Sebastian, Sedgwick, Harris, Bexar, Cook, Maricopa, Jackson, Greene, Jasper`);

export const streets: readonly string[] = lines(`
  Main, Elm, Oak, Maple, Cedar, Pecan, Walnut, Cherry, Pine, Sycamore, Peoria, Harvard, Yale, Sheridan, Memorial, Mingo, Garnett, Lewis, Utica, Boston, Cheyenne, Denver, Pine, Apache, Admiral, Archer, Reno, Classen, Western, Penn, Pennsylvania, May, Portland, MacArthur, Meridian, Council,
  Rockwell, Lincoln, Kelley, Martin Luther King, MLK, Eastern, Bryant, Sooner, Douglas, Air Depot, Britton, Hefner, Wilshire, Memorial, Danforth, Covell, Lindsey, Robinson, Alameda, Boyd, Flood, Porter, Choctaw, Chickasaw, Creek, Delaware, Osage, Seminole, Cherokee, Muskogee, Gore, Cache, Lee, Sheridan,
  Rogers Lane, Fort Sill, Broadway, Grand, Commerce, College, Church, School, Hill, Ridge, Sunset, Prairie, Redbud, Magnolia, Dogwood, Kiowa, Quanah, Washington, Jefferson, Madison, Monroe, Jackson, Grant, Cleveland, McKinley, Roosevelt, Knoxville, Quincy, Rockford, Trenton, Tecumseh, Boulder, Carson, Frisco`);

/** First halves of names of apartment complexes, trailer courts, shelters and the like. */
export const charmingWords: readonly string[] = lines(`
  Pecan, Cedar, Oak, Willow, Maple, Magnolia, Redbud, Dogwood, Sycamore, Cottonwood, Pine, Aspen, Birch, Elm, Juniper, Laurel, Ivy, Rose, Lily, Iris, Garden, Meadow, Prairie, River, Creek, Brook, Lake, Spring, Stone, Rock, Mountain, Valley, Sunrise, Sunset, Sunny, Silver, Golden, Crystal, Diamond, Emerald, Copper,
  Eagle, Hawk, Falcon, Dove, Robin, Quail, Fox, Deer, Buffalo, Bison, Mustang, Heritage, Liberty, Freedom, Pioneer, Frontier, Cimarron, Sooner, Chisholm, Tumbleweed, Windmill, Windsor, Cambridge, Oxford, Regency, Royal, Country, Village, Summit, Highland, Northgate, Southgate, Eastwood, Westwood, Autumn, Summer, Winter,
  Harbor, Haven, Hope, Grace, Mercy, Faith, Serenity, Harmony, Tranquility, Bright, New, Open, Safe, Second, Fresh, Rising, Living, Family, Lighthouse, Cornerstone, Bridge, Gateway, Crossroads, Pathway, Journey, Horizon, Phoenix, Promise, Restoration, Renewal, Resurrection, Trinity, Calvary, Bethel, Bethany, Zion, Shiloh`);
