const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Businesses where people work, shop or stay. As a tool or a product ("a Facebook post") they are no identifier. */
export const businesses: readonly string[] = lines(`
  Walmart, Wal-Mart, Sam's Club, Target, Dollar General, Dollar Tree, Family Dollar, Love's, Loves, QuikTrip, QT, OnCue, Casey's, 7-Eleven, Braum's, Braums, Sonic, Whataburger, McDonald's, Mcdonalds, Burger King, Wendy's, Taco Bell, Taco Bueno, Chick-fil-A, KFC, Popeyes, Subway, Arby's, Golden Corral, IHOP, Denny's, Waffle House,
  Cracker Barrel, Olive Garden, Chili's, Applebee's, Hobby Lobby, Lowe's, Home Depot, Atwoods, Tractor Supply, Reasor's, Homeland, Crest, Crest Foods, Pruett's, Harps, Aldi, Tyson, Tyson Foods, Seaboard, Seaboard Foods, Bar-S, Simmons, Smithfield, Cargill, Michelin, Goodyear, Whirlpool, Boeing, Spirit, Spirit Aero, American Airlines,
  Amazon, FedEx, UPS, Halliburton, Devon, Chesapeake, Continental, ONEOK, Williams, OG&E, PSO, Cox, AT&T, Dell, Paycom, Macy's, Kohl's, JCPenney, Ross, Goodwill, Salvation Army, Hilton, Holiday Inn, Motel 6, Super 8, Days Inn, La Quinta, Red Roof, Econo Lodge, Riverwind, WinStar, River Spirit, Hard Rock, Choctaw Casino, Osage Casino,
  Firelake, Cherokee Casino, Remington Park, Integris, Mercy, St. John, Saint Francis, Hillcrest, OSU Medical, OU Health, OU Children's, Comanche County Memorial, Jackson County Memorial, Walgreens, CVS, Planet Fitness, Great Clips, AutoZone, O'Reilly, Jiffy Lube, Carmax, Bank of America, Arvest, BancFirst, Tinker, Tinker Federal`);

/** Nations enrol, employ and provide: they are named as organisations. */
export const nations: readonly string[] = lines(`
  Cherokee Nation, Muscogee Nation, Muscogee Creek Nation, Creek Nation, Choctaw Nation, Chickasaw Nation, Seminole Nation, Osage Nation, Comanche Nation, Kiowa Tribe, Citizen Potawatomi Nation, Absentee Shawnee Tribe, Shawnee Tribe, Eastern Shawnee Tribe, Pawnee Nation, Ponca Tribe, Otoe-Missouria Tribe, Iowa Tribe, Sac and Fox Nation,
  Kickapoo Tribe, Kaw Nation, Quapaw Nation, Peoria Tribe, Modoc Nation, Ottawa Tribe, Wyandotte Nation, Seneca-Cayuga Nation, Miami Tribe, Delaware Nation, Delaware Tribe, Caddo Nation, Wichita and Affiliated Tribes, Apache Tribe, Fort Sill Apache, Cheyenne and Arapaho Tribes, Tonkawa Tribe, Euchee Tribe, United Keetoowah Band, UKB, Navajo Nation`);

export const nationOffices: readonly string[] = lines(`
  housing, Indian Child Welfare, ICW, health, clinic, social services, tribal court, police, Lighthorse, CARE, Head Start, behavioral health, enrollment office, elder services, TERO, vocational rehab, Human Services, child support`);

/** Whom schools are named after, beside the place they stand in. */
export const schoolHeads: readonly string[] = lines(`
  Will Rogers, Washington, Lincoln, Jefferson, Madison, Monroe, Roosevelt, Eisenhower, Kennedy, Sequoyah, Booker T. Washington, Carver, Edison, McLain, Hale, Central, Capitol Hill, Douglass, Putnam City, Santa Fe, Westmoore, Union, East Central, Northeast, Southwest, Cesar Chavez, Mark Twain, Emerson, Longfellow,
  Jackson, Cleveland, Grant, Wiley Post, Jim Thorpe, Alcott, Irving, Truman, Wilson, Hoover, Marshall, Springdale, Parkview, Lakeview, Riverside, Hillcrest, Sunnyside, Oakdale, Eastside, Westside, Northside, Southside, Heritage, Horace Mann, Dewey, Celia Clinton, Skelly, Burroughs`);

/** Charities and shelters that many towns have, some only with a town's name behind them. */
export const charities: readonly string[] = lines(`
  Catholic Charities, Salvation Army, Family Promise, YWCA, YMCA, the Y, Lutheran Social Services, Goodwill, Oxford House, City Rescue Mission, John 3:16, Iron Gate, Neighbors Along the Line, Legal Aid, United Way, Habitat for Humanity, Boys and Girls Club, Big Brothers Big Sisters, Meals on Wheels, Volunteers of America, Palomar,
  Youth Services, Boys Home, Girls Home, Children's Home, Baptist Children's Home, Jesus House, Homeless Alliance, Sunbeam, Positive Tomorrows, Infant Crisis Services, Remerge, Women in Recovery, Teen Challenge, Celebrate Recovery, Rescue Mission, Safe House, Domestic Violence Intervention Services, DVIS, Mental Health Association, Hope House,
  Red Rock, Grand Lake, CREOKS, Carl Albert, Northcare, Hope Community, Lighthouse, Variety Care, Morton, Good Shepherd, Planned Parenthood, Food Bank, St. Vincent de Paul, Saint Vincent, Our Daily Bread, Samaritan House, Loaves and Fishes`);

/** Spanish names of shops. */
export const shopHeadsSpanish: readonly string[] = lines(
  'Taquería, Taqueria, Tacos, Pollo, Panadería, Panaderia, Carnicería, Carniceria, Supermercado, Tienda, Mariscos, Tortillería, Restaurante, Lavandería, Llantera, Yonke, Estética, Mercado, La, El, Los, Rancho, Super',
);

export const shopTailsSpanish: readonly string[] = lines(
  'Regio, Feliz, Loco, Rey, Reina, Azteca, Maya, Jalisco, Michoacana, Michoacán, Oaxaca, Puebla, Guadalajara, Norteño, Tapatío, Tapatia, Bonita, Estrella, Luna, Sol, Ranchito, Familia, Fiesta, Hermanos, Patria, Paloma, Palmas, Rosa, Perla, Cabaña, Cantina, Mexicana, Guanajuato, Sinaloa, Charro, Toro, Gallo',
);

export const schoolEnds: readonly string[] = lines(`
  Elementary, Elementary School, Middle School, Junior High, High School, High, ISD, Academy, Public Schools, Head Start, Early Learning Center, Christian School, Charter School, Community College, University, Tech, Technology Center, Upper Elementary, Preschool, Daycare, Child Development Center`);

export const churchHeads: readonly string[] = lines(`
  First Baptist, First Methodist, St. Luke's, St Mary's, Saint Joseph, Holy Family, Sacred Heart, Our Lady of Guadalupe, Iglesia Bautista, Templo Betel, Victory, Life.Church, Life Church, Crossroads, New Hope, Mount Zion, Mt. Zion, Greater Bethel, Antioch, Shiloh, Church of the Nazarene, Trinity Lutheran, Calvary, Grace, Faith, Living Water, Cornerstone,
  Assembly of God, Kingdom Hall, Salt Creek Indian Methodist, Indian Baptist, Cedar Creek Baptist, Living Word, Ebenezer, Macedonia, Gateway, Redeemer, Transformation`);

export const churchEnds: readonly string[] = lines(
  'Church, Baptist Church, Methodist Church, Fellowship, Ministries, Tabernacle, Chapel, Temple, Church of Christ, Community Church, Missionary Baptist, Pentecostal, AME, Iglesia, Outreach',
);

export const careEnds: readonly string[] = lines(`
  Counseling, Counseling Center, Clinic, Family Clinic, Medical Center, Hospital, Behavioral Health, Mental Health, Recovery, Recovery Center, Treatment Center, Health, Health Center, Community Health, Family Services, Youth Services, Youth Home, Group Home, House, Home, Shelter, Mission, Rescue Mission, Family Shelter, Women's Shelter, Hospice, Home Health, Care Center,
  Nursing Home, Manor, Rehab, Rehabilitation, Assisted Living, Transitional Living, Sober Living, Halfway House, Outreach, Ministries, Services, Alliance, Foundation, Advocacy Center, Crisis Center, Therapy, Pediatrics, Dental, Wellness, Institute, Place, Ranch, Children's Home, Retreat, Lodge, Center, Hope Center, Resource Center, Connections, Partners, Horizons`);

export const homeEnds: readonly string[] = lines(`
  Apartments, Apts, apartments, apts, Village, Manor, Terrace, Estates, Villas, Place, Pointe, Point, Ridge, Valley, Creek, Park, Gardens, Commons, Court, Courts, Towers, Tower, Square, Landing, Meadows, Heights, Hills, Crossing, Trails, Woods, Oaks, Lofts, Flats, Townhomes, Duplexes, Mobile Home Park, trailer park, RV Park, Trailer Court, Homes, Grove, Hollow, Run, Glen`);

export const shopEnds: readonly string[] = lines(`
  Foods, Grocery, Market, Cafe, Diner, Grill, BBQ, Pizza, Donuts, Bakery, Tire, Auto, Auto Body, Body Shop, Plumbing, Electric, Roofing, Construction, Trucking, Transport, Logistics, Welding, Drilling, Oilfield, Farms, Ranch, Feed, Hardware, Lumber, Cleaners, Laundry, Salon, Barbershop, Nails, Staffing, Security, Landscaping, Manufacturing, Industries, Packing, Poultry, Meats, Tavern, Bar, Liquor, Smoke Shop, Pawn, Motors, Inn, Motel, Suites, Lodge, Car Wash`);
