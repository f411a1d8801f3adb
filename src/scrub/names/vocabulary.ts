/** The words around a name that show it is one. Lower case, without accents, English and Spanish. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const titles = set(`
mr mrs ms miss mister mx dr doc doctor prof professor rev reverend pastor bishop deacon elder father sister brother rabbi imam chief officer
ofc deputy dep det detective sgt sergeant lt lieutenant capt captain cpl trooper agent judge justice hon coach principal nurse
sir madam ma'am sr sra srta senor senora senorita don dona licenciado licenciada lic maestra maestro aunt auntie uncle tia tio grandma grandpa
granny cousin abuela abuelo padre hermana hermano sheriff warden counselor atty attorney councilman councilwoman senator`);

/** Titles that are also kin or role words: after them a lower-case everyday word is no name ("my sister said"). */
export const kin = set(`
mom mother mama momma dad father daddy papa son daughter brother sister bro sis sibling twin husband wife hubby spouse partner ex boyfriend girlfriend bf gf fiance
fiancee aunt auntie uncle niece nephew cousin grandma grandmother granny grandpa grandfather grandson granddaughter grandkid grandbaby stepdad stepmom stepson stepdaughter
stepfather stepmother stepbrother stepsister baby kid child toddler infant newborn teen boy girl friend roommate bestie buddy homeboy neighbor landlord landlady godmother godson
guardian caregiver caretaker parent foster pimp abuser perp baby-daddy
nana nanna nonna nonno oma opa meemaw memaw mawmaw maw mamaw papaw pawpaw peepaw pepaw gramps granddad grandad grandparent grandparents yaya bubbe zayde halmoni godmom goddad godparent godparents
hijo hija hermano hermana esposo esposa marido mujer novio novia mama madre padre papa tia tio abuela abuelo primo prima sobrino sobrina nieto nieta amigo amiga vecino vecina suegra suegro cunado cunada nino nina bebe`);

export const roles = set(`
client clients clt pt patient member consumer participant resident worker caseworker coworker supervisor director manager boss lead admin intern therapist counselor psychologist psychiatrist
nurse aide cna hha teacher principal lawyer attorney judge po officer deputy detective advocate guardian payee interpreter landlord clinician peer specialist sponsor pastor volunteer tech receptionist
cm sw rn staff tenant student suspect witness caller visitor youth teen inmate cliente paciente trabajadora trabajador maestra doctora doctor jefe jefa licenciada abogada abogado patron interprete
marshal biller coder bailiff notary scheduler dispatcher phlebotomist hygienist pharmacist dietitian custodian janitor sitter doula midwife paramedic medic dentist podiatrist surgeon hospitalist anesthetist mechanic plumber roofer electrician
contractor handyman bouncer bartender waitress cashier driver trucker courier usher organist referee umpire tutor librarian registrar superintendent paralegal prosecutor defender magistrate constable jailer coroner embalmer undertaker auctioneer realtor
appraiser adjuster underwriter lender banker teller bookkeeper accountant trustee conservator ombudsman ombuds liaison navigator recruiter trainer preceptor fellow extern charge orderly transporter dishwasher housekeeper nanny babysitter
staffer colleague teammate trainee mentor predecessor clerk secretary ceo cfo evaluator surveyor auditor investigator`);

export const naming = set(
  `named called name names nickname nicknamed goes aka alias renamed llamado llamada llama llaman nombre apodo dice`,
);

/** Words that speak of a person doing something: what stands before them is likely to be one. */
export const acts = set(`
told said says say asked asks wants want wanted needs needed keeps kept called calls texted texts emailed emails came comes went goes left leaves got
gets gave gives took takes lives lived works worked thinks thought knows knew feels felt hates loves loved likes liked refuses refused denies denied
reports reported states stated disclosed admitted claims claimed threatened threatens hit hits punched moved moves lost loses found finds shows showed
started starts stopped stops quit quits brought brings sent sends paid pays owes owed stole steals signed signs filed files missed misses relapsed
overdosed died passed graduated turned turns walked ran runs drove drives looks looked seems seemed sounds cried cries yelled yells screamed hugged
kissed cussed agreed agrees invited invites offered offers handed hands gifted bought buys sold sells tried tries begged begs swears swore mentioned
mentions understands speaks spoke talks talked plans planned stays stayed sleeps slept stares visits visited waits waited watches watched writes wrote
answered answers accused accuses trusts trusted sees saw deserves believes believed prefers preferred remembers forgot forgets used uses ghosted
blocked friended followed follows blames blamed supervises supervised covers covered dropped drops picked picks cut cuts beat beats choked grabbed
shoved slapped pushed kicked hurt hurts scares scared relies depends canceled cancelled cancels rescheduled completed declined qualifies dijo dice
pidio pide quiere necesita vive trabaja llamo llega llego vino pregunta pregunto sabe cree piensa habla hablo firmo perdio murio`);

/** Only a person does these: a bare word before them is one ("chase told me", "will said"). */
export const speaks = set(
  `told tells said says asked asks wants wanted texted emailed thinks thought lied cried cries yelled screamed refuses refused denies denied disclosed admitted admits hates loves begged swears swore mentioned invited hugged kissed cussed ghosted blocked friended apologized knows relapsed overdosed graduated quit owes stole steals drank drinks smoked smokes slapped punched choked shoved threatened threatens married divorced snores cusses prays prayed babysits babysat agreed agrees yells hung insists insisted argued argues confessed confesses complained complains dijo pregunto llamo quiere`,
);

/** Weaker: things do these too. */
export const auxiliaries = set(
  `is isn't wasn't hasn't was has had won't wont can't cant couldn't wouldn't doesn't didn't isnt wasnt doesnt didnt hasnt would could should might will does did hadn't aint ain't tiene esta estaba fue es era no ya me le va iba are were have do`,
);

/** Words after which a person is likely to be named. */
export const befores = set(`
with w/ told tell tells telling met meet meeting saw see seen seeing ask asked asking asks called call calling for about from to and & or let lets gave give helping help helped by than like visit visited visiting
text texted texting emailed emailing driving drove take took taking remind reminded hug hugged love trust between including because if that when so but has says said think thinks thought knows know since
while where after before until than regarding re cc contact contacted paged interviewed assessed transport transported discharge discharged admitted admit saying refer referred refers referring re: made make makes help
con de a para por que y dijo conocer conozco vi llame visite pregunte si cuando porque`);

/** Before a common word these show that it is used as one: "the joy", "my hope". */
export const determiners = set(`
the a an my your his her our their its this that these those some any no every each much more most less very too such what which how so really pretty quite as another own other both all few many lots new old good great bad big little small
el la los las un una unos unas mi tu su sus mis este esta ese esa mucho mucha muy`);

export const greetings = set(
  `hi hey hello morning afternoon evening thanks thank thx dear sup yo hola gracias buenos buenas love regards sincerely best cheers respectfully ty ps atte saludos`,
);

export const placeBefores = set(
  `in from near to at around outside of through leaving toward towards into across via visiting moved en desde cerca hacia past thru live lives living staying out over up down`,
);

/** First words of a question; a name may follow ("can omar see", "is crystal allowed"). */
export const askers = set(
  `is are was were does do did can could should would will has have had may must isn't doesn't didn't can't shouldn't won't puede debe quiere tiene`,
);

/** Peoples: the bare word may stay ("she is Kiowa"); in "from Pawnee" it is a town. */
export const peoples = set(
  `cherokee choctaw chickasaw creek muscogee mvskoke seminole osage comanche kiowa apache caddo delaware wichita cheyenne arapaho pawnee ponca otoe missouria kaw tonkawa iowa kickapoo potawatomi shawnee miami modoc ottawa peoria quapaw seneca wyandotte euchee yuchi keetoowah navajo hopi sioux lakota lumbee ojibwe blackfeet crow zuni ute paiute mohawk oneida dine`,
);

/** Pet names and by-names that are words or are in no list of names. */
export const byNames = set(`
bubba sissy sissie junior tiny peanut peewee pookie boo booboo cookie slim shorty smokey skeeter cricket goose junebug mimi gigi nene
tito dre tre jj tj aj cj dj bj pj kj rj mj lj jd squeak rooster catfish biscuit pops tater bug sugar princess chico flaco gordo chuy nacho beto pancho lupe chela concha memo kiko lalo quique licha chayo
pepe paco nando tono mando fito yoli mague toya chelo cuco tavo neto meme lencho wicho chava wero guero flaca gordita mija mijo bigg scooter pudge pumpkin punkin munchkin doodle butterbean snook snooks stinky
tank moose bear hoss cowboy chief ace dash doc smoke ghost trigger lefty red whitey blackie big-man lil-man`);
