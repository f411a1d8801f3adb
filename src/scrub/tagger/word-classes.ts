/** Small closed classes of words that stand beside names (or never are one), English and Spanish, folded. */
const lists = {
  title:
    'mr mrs ms miss dr doctor doc sr sra srta don dona senor senora senorita rev reverend pastor father fr sister brother bro sis judge officer ofc sgt sergeant deputy detective det coach nurse chief principal prof professor captain capt lt chaplain elder deacon bishop imam rabbi attorney atty counselor hermana hermano doctora licenciada lic licenciado maestra maestro',
  kin: 'mom mum mama mother momma ma dad daddy father papa pop pops parent parents stepmom stepdad stepmother stepfather grandma grandmother granny nana grandpa grandfather grandparents aunt auntie aunty uncle cousin cousins sister sisters brother brothers sibling siblings stepsister stepbrother son sons daughter daughters stepson stepdaughter kid kids child children baby babies twins grandson granddaughter grandkids grandchild nephew niece husband wife hubby spouse partner boyfriend girlfriend bf gf ex fiance fiancee wifey roommate neighbor neighbors friend friends buddy bestie boo mil fil sil bil godmother godfather tia tio hijo hija hijos hijas nino nina ninos madre padre abuela abuelo abuelita abuelito hermano hermana hermanos primo prima primos esposo esposa marido novio novia vecino vecina amigo amiga suegra suegro cunado cunada sobrino sobrina nieto nieta madrastra padrastro comadre compadre padrino madrina pareja bebe familia family mami papi nana nanna nonna oma opa meemaw memaw mawmaw mamaw papaw pawpaw peepaw gramps granddad grandparent godparents yaya',
  role: 'client clients patient patients worker caseworker supervisor boss manager coworker colleague coworkers director intern therapist counselor psychiatrist psychologist nurse doctor physician clinician landlord lawyer attorney judge guardian payee po officer cop police teacher principal sponsor peer mentor volunteer resident tenant teen minor youth guy man woman lady girl boy dude person people someone somebody anyone everybody everyone nobody staff team member provider interpreter caregiver aide cm social case employer sergeant deputy foster bio cliente clientes paciente trabajadora trabajador supervisora jefe jefa terapeuta abogado abogada casero dueno maestra doctora enfermera senora senor muchacho muchacha joven persona alguien nadie companera companero marshal biller coder bailiff notary scheduler dispatcher phlebotomist hygienist pharmacist dietitian custodian janitor sitter doula midwife paramedic medic dentist podiatrist surgeon hospitalist anesthetist mechanic plumber roofer electrician contractor handyman bouncer bartender waitress cashier driver trucker courier usher organist referee umpire tutor librarian registrar superintendent paralegal prosecutor defender magistrate constable jailer coroner embalmer undertaker auctioneer realtor appraiser adjuster underwriter lender banker teller bookkeeper accountant trustee conservator ombudsman ombuds liaison navigator recruiter trainer preceptor extern orderly transporter dishwasher housekeeper nanny babysitter',
  speech:
    'said says say saying told tell tells telling asked asks ask asking wants want wanted needs need needed thinks thought called calls call texted texts text messaged emailed emails wrote mentioned admitted disclosed disclosing reported reports denied denies claims claimed refuses refused threatened confessed insists swears swore cried lied knows knew got gets has had is was came went left lives works showed shows signed missed keeps kept stopped started lost relapsed hit dijo dice pidio pide quiere llamo llama conto cuenta pregunta pregunto necesita tiene trabaja vive vino sabe fue esta',
  to: 'with w about for from to by met saw see seeing seen visited visit visiting call calling help helping told ask asked give gave giving drove driving took meet meeting like love miss of hug hugged invite invited named called llamado llamada llama con para sobre vi conozco ayudar hablar hey hi hello hola thanks dear cc re morning tell remind and y',
  at: 'at in near from around off outside behind across over by to into leaving en cerca desde hacia de through via toward',
  works:
    'works worked working works job hired fired employed enrolled goes attends attended attending stays stayed staying lives lived living moved moving trabaja trabajo estudia vive asiste',
  orgWord:
    'school elementary middle high academy college university isd daycare preschool headstart church chapel temple mosque synagogue parish ministries ministry fellowship baptist methodist lutheran catholic pentecostal clinic hospital medical center centre health healthcare counseling therapy services agency shelter mission house home haven harbor manor village apartments apts apartment terrace estates villas lodge inn motel recovery treatment rehab hospice care nation tribe company co inc llc foods plant factory warehouse store market cafe diner grill restaurant bank foundation alliance coalition network group partners associates institute library club ymca ywca salon auto tire escuela primaria secundaria iglesia clinica hospicio albergue centro refugio',
  street:
    'street st avenue ave road rd drive dr lane ln court ct place pl boulevard blvd highway hwy route rt circle cir way parkway pkwy trail trl terrace apt unit lot suite ste box county lake park creek north south east west n s e w ne nw se sw calle condado',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow yesterday tonight morning lunes martes miercoles jueves viernes sabado domingo hoy ayer manana january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pronoun:
    'i me my mine we us our you your u ur he him his she her hers they them their it its this that these those who whom yo mi mis me tu su sus el ella ellos ellas nos nosotros nuestra nuestro le les lo la los las te se usted ustedes',
  aux: "am is are was were be been being do does did can could should would will shall may might must have has had dont didnt doesnt cant wont isnt wasnt don't didn't doesn't can't won't isn't wasn't es son era fue puedo puede debo debe hay esta estoy",
  article:
    'a an the some any every each no another un una unos unas el la los las este esta ese esa cada otro otra',
  link: 'and or but so because bc if when while than as not y o pero si cuando porque que como no',
  drug: 'methadone suboxone subutex xanax klonopin adderall ativan valium fentanyl heroin meth ice crack cocaine oxy oxycodone hydrocodone percocet lortab norco lithium abilify seroquel zyprexa risperdal haldol zoloft prozac lexapro celexa paxil wellbutrin effexor cymbalta trazodone gabapentin lyrica vivitrol naltrexone narcan insulin metformin lisinopril ambien weed marijuana alcohol vodka k2 ritalin vyvanse strattera depakote lamictal buspar hydroxyzine prazosin clozaril latuda invega sertraline fluoxetine buprenorphine lorazepam alprazolam',
  programme:
    'dhs okdhs cps aps ohca soonercare medicaid medicare ssi ssdi ssa snap tanf wic hud va ebt ebt section title hipaa ferpa icwa foia ada idea iep act fmla cobra chip liheap doc osdh odmhsas oja naacp aa na nami cit ccbhc pact hcbs advantage sooner start dcfs dmv irs ice uscis daca fbi dea osbi ocss csed lihtc esg hmis coc ssp eitc pathway',
  number:
    'zero oh two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento',
  ordinal:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth primero primera segundo tercero tercera cuarto quinto sexto septimo octavo noveno decimo',
} as const;

const classes: ReadonlyMap<string, number> = new Map(
  Object.values(lists)
    .flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))
    .toReversed(), // a word in several lists belongs to the first
);

const places = Object.keys(lists);
export const classNumber = places.indexOf('number') + 1;
export const classDay = places.indexOf('day') + 1;
const classOrdinal = places.indexOf('ordinal') + 1;

/** Whether a word of this class is a number said in words. */
export const isNumberWord = (wordClass: number): boolean =>
  wordClass === classNumber || wordClass === classOrdinal;

/** The class of a folded word: 0 = none. */
export const classOf = (word: string): number => classes.get(word) ?? 0;
