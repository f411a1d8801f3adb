/**
 * Given names and surnames that US registers undercount, by the communities case managers in Oklahoma meet, plus
 * nicknames and names that are also words. Written for this project; no list of real clients or staff.
 */
type Community = { readonly given: readonly string[]; readonly family: readonly string[] };

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const communities: readonly Community[] = [
  {
    given:
      words(`Guadalupe Lupe Xochitl Citlali Ximena Jimena Yesenia Araceli Maricela Maribel Marisol Rocio Rocío Itzel Nayeli Anahi Yaretzi Concepcion Concha Consuelo Chelo
      Socorro Refugio Trinidad Cuauhtemoc Chuy Beto Memo Nacho Pancho Paco Pepe Quique Toño Tono Lalo Lencho Chava Kiko Nando Rogelio Ramiro Ruben Rubén Efrain Efraín Eliseo Isidro
      Heriberto Gilberto Adalberto Humberto Fidencio Crescencio Eulalia Eulalio Macario Nicanor Evaristo Casimiro Dagoberto Everardo Octavio Leobardo Librado Margarito Jose José Jesus Jesús
      Maria María Luz Angel Ángel Iñaki Begoña Sofia Sofía Valentina Camila Renata Mateo Thiago Dulce Esperanza Milagros Soledad Dolores Remedios Rosario Pilar Mercedes Amparo Graciela
      Hortensia Ofelia Leticia Patricia Norma Blanca Elvira Irma Alma Delfina Josefina Juana Yolanda Zoila Wendy Jennifer Brayan Yahir Jhonatan Dayana Yuleisy Yoandri Yusmary Wilmer Osmel`),
    family:
      words(`Gonzalez González Garcia García Hernandez Hernández Lopez López Martinez Martínez Rodriguez Rodríguez Perez Pérez Sanchez Sánchez Ramirez Ramírez Flores Rivera Gomez Gómez Diaz Díaz
      Reyes Morales Cruz Ortiz Gutierrez Gutiérrez Chavez Chávez Ramos Ruiz Mendoza Alvarez Álvarez Castillo Romero Herrera Medina Aguilar Vargas Guzman Mendez Méndez Munoz Muñoz Salazar Soto Delgado Peña Pena
      Rios Ríos Alvarado Sandoval Contreras Valdez Guerrero Estrada Ortega Nunez Núñez Maldonado Vega Carrillo Santos Padilla Camacho Ibarra Cervantes Zepeda Zamora Quintanilla Quintero Orozco Ochoa Villarreal
      Xol Caal Tzoc Ixchop Cuc Coc Pop Chub Tiul Ajanel Lux Tum Batz Us Chitay Velasquez Escobar Alvarenga Portillo Menjivar Guardado Bonilla Cáceres Zelaya Betancourt Urdaneta Huerta Barrientos Arreola Olvera`),
  },
  {
    given:
      words(`Thi Van Anh Linh Huong Lan Mai Hoa Thuy Thúy Ngoc Ngọc Phuong Trang Nhung Hanh Hien Hang Bich Kim Tuyet Quynh Vy My Minh Duc Đức Hung Hùng Dung Dũng Tuan Tuấn Long Hai Khanh Khoa Bao Binh Quang Thanh Tien
      Trung Viet Vinh Phuc Loc Nam Son Tam Thao Thu Uyen Yen Xuan Diem Dao Chau Chi Giang Ha Lien Loan Nga Nhi`),
    family: words(
      `Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Hoang Phan Vu Vo Võ Dang Đặng Bui Do Đỗ Ho Ngo Duong Ly Truong Dinh Doan Lam Luong Mai Trinh Vuong Cao Chau Dao Ha Kieu La Luu Mac Quach Ta Thach To`,
    ),
  },
  {
    given:
      words(`Pa Mai Kao Ka Mee Bao Yer Youa Yia Chue Tou Toua Tong Nhia Neng Xai Xeng Xee Pao Vue Koua Cheng Cher Chong Chou Chao Blia Bee Ger Houa Kia Kou Leng Lue Nou Paj Pheng See Sheng Shoua Soua Teng Thao Tsab Txawj Wa Ying Zong Zoua
      PaNhia Maiyer Nplias Npauj Gao Gaonou Dawb Paoze Mailee Panyia Xue Fue Long Dang Ma Ntxhi Nkauj`),
    family: words(
      'Vang Xiong Yang Moua Lor Lo Her Thao Vue Lee Ly Hang Kue Cha Chang Cheng Chue Fang Khang Kong Moa Mua Pha Saykao Song Thor Vaj Xyooj Yaj Yia Tsab Hawj Faaj Lis Muas Vwj Phab Khab',
    ),
  },
  {
    given:
      words(`Zo Lian Thang Khup Mung Dim Cing Ciin Man Niang Nuam Huai Lun Vung Don Pau Suan Tuang Kham Hau Gin Go Nang Langh Sang Zam San Tin Htwe Aung Thein Myint Khin Mya Naw Saw Eh Paw Wah Hser Htoo Ku Mu Moo Say Ler Kyaw Zaw Win Nay
      Sui Bawi Par Tial Hnem Iang Tluang Biak Cung Ceu Hniang Za Zing Mawi Rual Thla Van`),
    family: words(
      'Thang Lian Mung Khai Tuang Pau Sian Mang Piang Zomi Nang Cin Suan Khual Kap Dal Hau Za Htoo Paw Moo Wah Say Gay Ler Kyi Htun Oo Maung Aye Lwin Tun Win Thawng Cung Uk Hre Lal Sang Bik Cinzah',
    ),
  },
  {
    given:
      words(`Kwame Kofi Kwaku Yaw Ama Akua Abena Efua Adwoa Esi Chidi Chinedu Chukwuemeka Emeka Ngozi Chioma Adaeze Ifeoma Nneka Obinna Uche Olu Oluwaseun Tunde Babatunde Yemi Folake Temitope Bisi Ayo Adebayo Femi Segun Funmi Sade
      Aminata Fatou Fatoumata Mariama Ousmane Mamadou Ibrahima Cheikh Moussa Oumar Awa Binta Djeneba Selam Selamawit Tsegaye Tesfaye Abebe Almaz Genet Hiwot Mulugeta Yohannes Dawit Bereket Meron Hanna Zewdu Tigist Kidane Mebrahtu Semhar Natnael
      Abdirahman Abdi Abdullahi Ayaan Hodan Ifrah Khadra Sahra Faduma Warsame Farhiya Deqa Mahad Guled Nimo Hawo Asha Kalonji Mwamba Kabongo Mbuyi Bahati Furaha Neema Baraka Riziki Espérance Esperance Innocent Divine Dieudonné Dieudonne Espoir Jean-Claude
      Jean-Pierre Uwimana Mukamana Niyonzima Habimana Ndayishimiye Nshimirimana Thandiwe Sipho Nomvula Tendai Tatenda Rudo Chipo Wanjiku Njeri Kamau Otieno Achieng Atieno Mutua Mwangi Deng Nyakim Achol Garang Majok Akech Kuol Nyandeng Aluel`),
    family:
      words(`Mensah Owusu Boateng Osei Appiah Agyemang Addo Okafor Okonkwo Eze Nwosu Adeyemi Adebayo Ogunleye Balogun Abiodun Olawale Afolabi Okoro Obi Diallo Bah Barry Sow Ba Ndiaye Diop Fall Traore Traoré Coulibaly Keita Touré Toure Camara Sesay Kamara Koroma
      Conteh Bangura Tesfaye Haile Gebremedhin Gebre Tadesse Bekele Desta Alemu Woldemariam Mohamud Warsame Hersi Farah Jama Adan Osman Hirsi Nur Mugisha Ndayisaba Bizimana Hakizimana Niyongabo Kabila Mukendi Tshibangu Ilunga Ngoy Kasongo Mutombo Dlamini Nkosi Moyo Ncube
      Banda Phiri Mwale Kimani Kariuki Odhiambo Ochieng Mutiso Deng Garang Bol Malual Ajak Lual Akol`),
  },
  {
    given:
      words(`Ahmed Ahmad Mohammed Mohamed Muhammad Mustafa Mahmoud Hassan Hussein Ali Omar Khalid Khaled Yusuf Yousef Ibrahim Ismail Karim Tariq Bilal Nasser Samir Walid Ziad Rami Fadi Bassam Hamza Saad Jamal Faisal Abdul Abdulrahman Abdullah Fatima Fatma Aisha Maryam Mariam Zainab
      Zahra Khadija Amina Amira Layla Leila Noor Nour Huda Rania Salma Samira Yasmin Yasmeen Hanan Iman Nadia Rana Reem Shahd Sumaya Wafa Zeinab Hala Manal Najwa Farzana Gulalai Parwana Zarmina Spozhmai Freshta Najibullah Hamidullah Rahmatullah Sayed Mirwais Wahid Nasrin Parisa
      Shirin Reza Mehdi Babak Behrouz Golnaz Sima Laleh Farhad Dariush Rostam Azadeh Delshad Hozan Berivan Rojin`),
    family:
      words(`Al-Sayed Haddad Khoury Nasser Mansour Saleh Hamdan Khalil Awad Qasim Jaber Shaheen Barakat Rahman Hussaini Ahmadi Karimi Noori Rahimi Stanikzai Popal Zadran Safi Wardak Habibi Sadat Mohammadi Hosseini Rezaei Jafari Ebrahimi Bakr Darwish Najjar Sabbagh Tamimi Zaidi Siddiqui Qureshi
      Chaudhry Malik Mirza Bukhari Abdi Abdallah Elmasry Farouk Hijazi Kassab Maalouf Othman Suleiman Yassin Ziyad`),
  },
  {
    given:
      words(`Jorlang Hemos Litokwa Carmela Biram Rilang Ranny Alson Kejjo Lomodro Neijon Tarke Bwiji Anjua Jabukja Banner Emlain Rostina Mejina Tolina Neimat Kiti Helmina Jiten Kalora Alik Lijon Mwejen Telmina Botlang Wilbur Labwij Hertina Netha Nathon Aluina Rine Sailass Kimej Lanej Yoshi
      Kunio Ioanis Sepe Tiara Rensina Marlynn Selina Maybelline Tokaji Atidrik Jinej Aneo Robson`),
    family: words(
      `Jorju Lokboj Riklon Langrine Kabua Zedkaia Loeak Heine Jetnil Alik Anjain Hemos Bien Jacklick Capelle Kattil Lakjohn Laukon Lemari Maddison Matthew Mote Myazoe Note Peter Philippo Samson Saimon Tibon Wase Zackhras Aliven Lajar Boaz Ned Jibas Kelen Lanwi Clement Jamore Jitiam Anitok Bujen Abon`,
    ),
  },
  {
    given:
      words(`Wilma Leota Woodrow Tsosie Dakota Cheyenne Sequoyah Winona Nashoba Chula Tohnee Koda Tayen Kaya Ahyoka Awinita Adsila Galilahi Waya Tsula Yona Redbird Hiawatha Geronimo Quanah Weckeah Topsannah Satanta Dohasan Ahtone Tsatoke Hvresse Este Sehoy Opothle Chebon Cvpofv Osceola Hotulke
      Nokose Wanda Vernon Amos Delphine Leland Wynona Mose Jasper Orvel Juanita Lahoma Talihina Nakoma Wahnee Kiona Arvo Cloyd Elnora Rosetta Lorene Johnnie Houston`),
    family:
      words(`Harjo Tiger Fixico Deere Bearpaw Mankiller Swimmer Sixkiller Walkingstick Wildcat Bigpond Barnett Beaver Bruner Yahola Emarthla Micco Hicks Chupco Coachman Cudjo Factor Bowlegs Bemo Palmer Haney Wind Wise Walker Battiest Tushka Noahubi Impson Frazier Billy Folsom Pitchlynn LeFlore Nowahy
      Colbert Keel Anoatubby Imotichey Carnes Wolfe Wofford Proctor Vann Ross Adair Mayes Mouse Dreadfulwater Pumpkin Blackfox Squirrel Crittenden Cornsilk Grass Hair Hummingbird Kingfisher Ketcher Sanders Smoke Soap Stopp Tehee Youngbird Youngbull Redcorn Revard Standingbear Bigheart Whitehorn Lookout
      Shunkamolah Pawhuska Tallchief Gray Roanhorse Ahtone Ahhaitty Toppah Tsoodle Tonemah Momaday Poolaw Kauley Kodaseet Satepauhoodle Botone Doyeto Geimausaddle Horse Mopope Redbird Silverhorn Wermy Pahcoddy Saupitty Tahdooahnippah Wauqua Coosewoon Parker Nauni Chibitty Niedo Kaskaske Poahway Pewewardy
      Werito Chasenah Tartsah Whitebuffalo Whiteshield Littlebird Blackbear Blackowl Bigmedicine Howlingcrane Lonebear Redhat Whiteman Yellowman Sankey Hamilton Tallbear Roman Standingwater Littleraven Sweezy Pedro Goodfox Echohawk Leading Fox Knifechief Moses Pratt Rice Eaves Kemble Murie Horsechief Chapman
      Deroin Kent Murray Tohee Dailey Springer Whitecloud Primeaux Roy Hernasy Tyner Longhorn Littleaxe Switch Gibson Foreman Blanchard Alford Wapskineh Kishketon Wahpepah Kickapoo Masquat Murdock Salazar Suke Begay Yazzie Tso Benally Nez Chee`),
  },
  {
    given:
      words(`Aarav Arjun Deepak Priya Sanjay Sunita Rajesh Anjali Lakshmi Kavita Ramesh Suresh Vikram Neha Pooja Meera Gurpreet Harpreet Jaspreet Manpreet Bal Krishna Sita Bishnu Dil Maya Tika Purna Devi Chandra Hari Khem Rup Nar Pabitra Wei Xin Jing Ying Mei Hui Jun Feng Tao Lei Yan Hong Xiao Ming
      Ji-hoon Soo-jin Min-ji Hye-jin Sung Young Eun Hyun Kyung Seung Rizal Jomar Marites Rowena Analyn Jhun Maricar Dalisay Ligaya Sokha Sophea Chantrea Bopha Dara Rithy Somchai Malee Noi Boun Khamla Sione Mele Ana Tevita Losa Fetu Malia Keoni Leilani Kalani Lupe Semisi Oleksandr Olena Oksana Mykola
      Svitlana Yulia Volodymyr Andriy Natalya Dmitri Bogdan Iryna Halyna Nadiya Taras Vasyl`),
    family:
      words(`Patel Shah Singh Kaur Sharma Gupta Reddy Rao Iyer Nair Desai Mehta Chopra Gurung Rai Tamang Adhikari Bhattarai Subedi Dahal Khadka Acharya Poudel Chhetri Magar Zhang Wang Li Liu Chen Zhao Huang Zhou Wu Xu Sun Zhu Lin Guo Kim Park Choi Jung Kang Cho Yoon Jang Lim Shin Dela Reyes Bautista
      Santos Villanueva Dimaculangan Macaraeg Chea Sok Kong Prum Phommasone Souvannavong Keo Tuiasosopo Faleafa Tupou Fonoti Kealoha Kahale Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Petrenko Ivanenko Nowak Wojcik Novak Horvat Popovic`),
  },
];

/** Nicknames that stand alone. */
export const nicknames: readonly string[] =
  words(`Bubba Junior JR Peanut Pookie Boogie Boots Cricket Red Slim Tiny Skeeter Scooter Skip Smokey Sugar Sissy Sis Buddy Buster Butch Bear Bam Bam-Bam Bo Bobo Boog Cookie Coop Cowboy Dink Dot Dub Duke Dusty Fuzzy Gator Goose Grizz Hoss JJ CJ TJ AJ DJ BJ PJ KJ MJ RJ
  J-Dub T-Bone Ray-Ray Lil-Man Pee-Wee Peewee Papaw Mamaw Memaw Meemaw Nonnie Gigi Mimi Nene NeNe Pooh Pooky Princess Punkin Rooster Shorty Stretch Tank Tater Tito Toots Tootie Tweety Twin Weezy Wheels Yogi Zee Ziggy Dre Dee Day-Day Man-Man Mookie Moose Nana-Jo Big-Mike Big-Al Lil-Ray Lil-Dee
  Cuz Flaco Gordo Güero Guero Chato Chino Chiquis Chapo Oso Huero Negra Flaca Nena Kiki Coco Titi Nini Lulu Mimi Fifi Bebo Cacho Chema Chago Neto Tavo Goyo Nano Lico Chente Meño Pelón Pelon Güera Morena Prieta Mela Licha Lola Nena Chayo Chabela Chole Concha Cuca Lucha Mague Meche Nacha Tencha Toya Yoli
  Liz Beth Becca Jen Jess Kat Katie Meg Mandy Steph Sam Alex Nick Nate Zach Josh Matt Mike Rob Bobby Billy Tommy Jimmy Johnny Timmy Danny Donny Ronnie Lonnie Vinny Eddie Teddy Freddie Charlie Archie Gus Hank Jake Lenny Manny Moe Ned Ollie Ozzie Pete Ricky Rusty Sal Sonny Stan Vern Walt Wes Woody Zeke`);

/** Given names that are everyday words, in this setting the hardest of all. */
export const wordNames: readonly string[] =
  words(`Will Grace Hope Faith Joy Rose Mark Chase Frank Bill Art Rich Rob Sue Pat Drew Dawn Summer Autumn April May June Augusta Ruby Pearl Amber Crystal Jade Opal Iris Lily Daisy Violet Heather Ivy Holly Hazel Olive Ginger Rosemary Sage Basil Reed Cliff Dale Glen Heath Forest Brook Brooke River Lake Sky Skye
  Star Storm Rain Snow Sunny Misty Stormy Cash Chance Ace King Prince Duke Earl Major Sergeant Deacon Bishop Pope Judge Justice Liberty Honor Honesty Charity Chastity Patience Prudence Temperance Serenity Trinity Harmony Melody Destiny Genesis Heaven Nevaeh Angel Angela Miracle Precious Treasure Diamond Ebony Ivory Raven Robin Wren
  Jay Phoenix Bear Wolf Fox Hunter Archer Carter Cooper Mason Tanner Taylor Tyler Walker Parker Porter Turner Miller Baker Cook Gardener Guy Gene Jean Ray Rusty Sandy Sterling Stone Rocky Clay Dusty Max Miles Pierce Grant Wade Skip Buck Bud Dean Don Jack Jimmy Nick Trip Tad Van Ward Victor Lance Curt Ernest Earnest Stew Chuck Dick Harry Tom
  Penny Candy Honey Sugar Cherry Coral Dolly Kitty Bunny Birdie Bonnie Sonny Christian Muslim Israel Jordan Jericho Eden Zion Paris London Brooklyn Austin Dallas Houston Denver Boston Lincoln Madison Savannah Sierra Montana Dakota Carolina Georgia Virginia Florida Asia India China Kenya America Chelsea Devon Kent Chester Bristol
  Sydney Milan Cairo Memphis Cheyenne Aspen Journey Legend Royal Royalty Reign Saint Blessing Mercy Promise Unique Essence Passion Fancy Lucky Lyric Poet Story Haven Ember Blaze Ash Ashes Briar Clover Fern Flint Fisher Hawk Jett Knox Maverick Wilder Ransom Rebel Ryder Remedy True Valor Amen Marvel Loyal Creed Trace Stoney Pleasant Constant Comfort
  Marshal Bliss Dusk Early Ever Gage Page Paige Piper Price Rand Rex Rip Roman Sailor Shade Shepherd Stern Tace Tripp Trip True Vale West Winter Wynter Young Zen Norm Matt Mat Jimmy Josh Mike Pam Bob Ken Al Ed Ted Lane Dell Bridge Art Iva Ima Luz Cruz Rosa Blanca Alma Paz Sol Cielo Mar Reina Rey Consuelo Caridad Piedad Dolores Remedios Salvador
  Milagro Estrella Paloma Perla Esmeralda Flor Dulce Linda Aurora Alba Luna Inocencio Justo Prudencio Clemente Domingo`);

/** Surnames that are everyday words. */
export const wordSurnames: readonly string[] =
  words(`Lamb Young Long Short Small Little Strong Wise Bright Sharp Swift Best Good Goodman Moody Savage Wild Noble Rich Poor Cash Price Penny Bond Banks Bills Park Parks Rivers Brooks Lake Hill Hills Woods Wood Forest Field Fields Meadows Marsh Moss Stone Stones Rock Clay Sand Bush Rose Flowers Branch Root Reed Berry Bean Rice Pepper
  Salt Coffee Baker Cook Butler Carter Farmer Fisher Hunter Gardner Mason Miller Potter Porter Shepherd Singer Smith Taylor Turner Walker Weaver Wright King Prince Duke Knight Bishop Pope Abbott Parsons Church Temple Bell Cross Day Friday Monday Spring Summers Winter Winters Snow Frost Rain Storm Waters Pool Wells Bridges Gates Lane Street Mills
  Barnes House Hall Chambers Wall Glass Case Cain Cage Law Judge Justice Love Loving Hope Joy Grace Power Powers Major Sargent Marshall Black White Brown Green Gray Blue Gold Silver Fox Wolf Bear Lyon Bird Crow Hawk Drake Swan Finch Bass Pike Fish Buck Colt Lamb Hogg Head Foot Hand Hands Beard Foote Ball Bush Dean Early Fair Farr Free
  Game Gore Grant Grace Grimes Hardy Hatcher Hurt Self Service Speed Speaks Spears Starr Stark Still Story Toney Town Trail Trout True Ward Ware Way Weeks Moon Nation Pace Paul Payne Pickens Pickle Pitts Rush Sales Savage Sellers Tell Workman Youngblood Outlaw Money Mack Key Keys Minor Means Nix Darling Crook Crooks Champion Bowman Blank`);
