const lines = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What fills the slots of the sentence templates that name nobody. `{…}` inside a filler is filled in turn. */
export const fillers: Readonly<Record<string, readonly string[]>> = {
  kin: lines(
    `mom | mother | mama | dad | father | grandma | grandpa | granny | aunt | auntie | uncle | sister | brother | stepdad | stepmom | son | daughter | oldest | youngest | baby | kids | husband | wife | ex | ex husband | boyfriend | bf | gf | girlfriend | cousin | niece | nephew | roommate | neighbor | mother in law | foster mom | foster parents | bio mom | bio dad | grandson | fiance | partner | twins | teenager | caregiver | in-laws`,
  ),
  poss: lines('her | his | their | my | my client’s | the client’s | the kid’s'),
  role: lines(
    `my client | a client | the client | one of my clients | a former client | my supervisor | my boss | a coworker | my coworker | the new worker | the intern | our director | the therapist | the psychiatrist | the nurse | the landlord | the PO | her PO | his lawyer | the guardian | the payee | the judge | the cop | an officer | the caseworker | the CPS worker | the foster mom | the bio dad | the school counselor | the principal | a volunteer | the peer specialist | the interpreter | the receptionist | another agency | a vet on my caseload | an elder on my caseload | a teen i work with | the resident in 4 | somebody on my team | a guy on my caseload | the lady i work with | this client | a new intake | the home health aide | a 19 yo client | a single mom of three | my 16 yo | that family | the {kin} | her {kin} | his {kin} | client a | parent 1 | child 2 | our front desk | night shift | the day worker | the bus driver | my old client | the whole family | a person i assessed last week`,
  ),
  vp: lines(
    `asked me for a ride | asked me for money | asked me to church | asked me out | wants to be friends on facebook | wants my cell number | wants me at the birthday party | gave me a gift card | gave me a blanket {pron} made | brought tamales for the office | offered to fix my car | left me a voicemail at midnight | keeps texting me after hours | texted me a photo of a bruise | told me about the affair | told me something i should report | told me not to tell anyone | told me to keep it between us | says the landlord is harassing {obj} | says {pron} is off {poss2} meds | says {pron} is fine but i don't buy it | said it was a joke | said i was the only one who listens | swears {pron} quit drinking | relapsed again | relapsed on {drug} | showed up drunk | showed up high to group | no showed three times | missed court | missed intake | skipped {poss2} last two visits | got evicted | got arrested last night | got fired | got out of jail | lost {poss2} benefits | lost {poss2} kids | lost {poss2} housing voucher | moved in with {poss2} {kin} | moved back in with the guy who hit {obj} | is couch surfing | is sleeping in the car | is living in a storage unit | is in the hospital | is in detox | is in the lobby | is pregnant and hasn't told anyone | is dating another client | is dating my cousin | is selling {poss2} food stamps | is stealing from {poss2} {kin} | is hiding from {poss2} ex | is undocumented and scared | is going to be discharged | is mad at me | is asking for {poss2} records | is refusing services | won't sign the release | won't open the door | won't talk to anyone but me | won't take {drug} | won't let me close the case | won't stop calling | can't read the form | can't pay rent | can't afford {poss2} insulin | doesn't want {poss2} {kin} to know | doesn't speak much english | hasn't answered in two weeks | hasn't been seen since {day} | needs a letter for court | needs a letter by {day} | needs a payee | needs a new worker | found me on instagram | found out where i live | friended my {kin} | hugged me | kissed me on the cheek | cried the whole visit | yelled at me in the lobby | threatened to sue | threatened me | filed a grievance on me | filed a complaint about my coworker | accused me of sharing {poss2} business | reported me to the board | lied on the application | lied about income | signed for someone else | forged a signature | falsified a note | shares {poss2} password | posted about a client | gossips about clients | drinks at lunch | came to work hungover | borrowed money from a client | sold a client a car | hired a client to mow | goes to my church | used to be my neighbor | went to school with me | is my {kin}'s best friend | works with my {kin} | coaches my kid's team | wants to quit the program | wants to stop therapy | wants to go home | wants to move in with {poss2} {kin} | wants to see the file | wants to know what i wrote | wants me to lie to the PO | wants me to testify | wants to adopt the baby | wants custody | turned 18 | just had a baby | has a gun at home | has been cutting again | has nobody else | has a warrant | has a new boyfriend i don't trust | has bruises | has dementia and signs anything | hit {poss2} {kin} | hit the baby | might be using again | might lose the apartment | died last night | passed away and the family wants the notes | thinks i told the landlord | thinks i'm {poss2} friend | calls me mija | calls me every day | called me by my first name | called the hotline on me | called in sick again | picked up the kids late | picks up {poss2} kid high | yelled at the {kin} | kicked {obj} out | took my picture | tagged me in a post | applied for a job here | was my client at my old agency | was in my group last year | was on my caseload before me | was a no show today | saw me at the bar | saw me at the grocery store | ran away last night | ran off with the car | stopped taking {drug} | started {drug} again | overdosed on {drug} | smells like weed | stole my laptop | owes me twenty bucks`,
  ),
  pron: lines('she | he | they'),
  obj: lines('her | him | them'),
  poss2: lines('her | his | their'),
  tail: lines(
    `is that ok? | is that a problem | what do i do | what now | do i report it | do i have to report that? | is this a boundary issue | is it a violation? | which section covers this | can i keep it | should i tell my supervisor | should i document it | who do i tell first | am i wrong here | thoughts? | any advice | help | pls advise | need a consult | asap | how do i say no nicely | do i write that down | do i need a release | is a verbal ok enough | i feel awful about it | i said yes. bad? | i froze | idk what to do | not sure what the code says | what would you do | can we talk {day}? | does that break confidentiality? | is that a dual relationship | do i have to disclose | how do i handle it | what are my options | can i say no | is that allowed | i don't want to get anyone in trouble`,
  ),
  head: lines(
    `hey | hey team | hi all | quick question | question | ok so | so | um | help | consult please | fyi | update | need advice | gm | good morning | not urgent but | ethics question | hypothetically | sorry to bug you | on call question | ugh | lol ok so | staffing question | hey y'all`,
  ),
  day: lines(
    'monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | thurs | tomorrow | today | last night | this morning | last week | yesterday | next week | two weeks ago | friday night | the weekend',
  ),
  drug: lines(
    `methadone | suboxone | xanax | klonopin | adderall | ativan | fentanyl | heroin | meth | crack | oxys | hydrocodone | percocet | lortab | norco | lithium | abilify | seroquel | zyprexa | risperdal | haldol | zoloft | prozac | lexapro | celexa | wellbutrin | trazodone | gabapentin | vivitrol | narcan | insulin | metformin | lisinopril | ambien | weed | vodka | ritalin | vyvanse | strattera | depakote | lamictal | buspar | hydroxyzine | prazosin | clozapine | latuda | invega | sertraline | fluoxetine | buprenorphine | lorazepam | percs | bars | molly | k2 | kratom | delta 8 | ozempic | truvada | biktarvy | synthroid | warfarin | eliquis | plavix | norvasc | lasix | keppra | topamax | tegretol | cymbalta | effexor | remeron | geodon | vraylar | rexulti | caplyta | sublocade | antabuse | campral | chantix | depo | plan b`,
  ),
  prog: lines(
    `DHS | OKDHS | CPS | APS | OHCA | SoonerCare | Medicaid | Medicare | SSI | SSDI | SSA | SNAP | TANF | WIC | HUD | the VA | EBT | Section 8 | HIPAA | FERPA | ICWA | ADA | FMLA | LIHEAP | DOC | OJA | AA | NA | Al-Anon | NAMI | DMV | ICE | USCIS | DACA | 988 | 911 | 211 | Title IX | Title 19 | HMIS | Part 2 | 42 CFR | Advantage waiver | SoonerStart | Head Start | Lifeline | Access Oklahoma | food stamps | drug court | mental health court | PACT | CCBHC | the hotline | NASW | Joint Commission | CARF | the state | OSDH | PHQ-9 | GAD-7 | GAF | UA | UAs | ACE score | MoCA | C-SSRS | MAT | IOP | PHP | an ROI | the ROI | EHR | a BAA`,
  ),
  dx: lines(
    `bipolar | schizophrenia | PTSD | ADHD | autism | Crohn's | Down syndrome | Parkinson's | Alzheimer's | Lou Gehrig's disease | Hodgkin's lymphoma | Tourette's | Huntington's | Asperger's | Lewy body dementia | Wernicke-Korsakoff | Hashimoto's | Marfan syndrome | Cushing's | Addison's disease | Graves disease | Bell's palsy | Turner syndrome | Guillain-Barre | lupus | hep C | HIV | TB | MRSA | COPD | CHF | CKD | MS | ALS | TBI | FASD | BPD | OCD | MDD | GAD | SUD | AUD | OUD | ODD | sickle cell | type 2 | Munchausen | Stockholm syndrome | Kawasaki disease | Reye's syndrome | Raynaud's | Sjogren's | Meniere's | Wilson's disease | Prader-Willi | Rett syndrome | Ehlers-Danlos | Capgras`,
  ),
  state: lines(
    'Oklahoma | Texas | Kansas | Arkansas | Missouri | New Mexico | Colorado | Louisiana | California | Florida | Georgia | Virginia | Arizona | Mexico | Guatemala | Honduras | Vietnam | Laos | Burma | Myanmar | Haiti | Cuba | Venezuela | Ukraine | Afghanistan | Somalia | Nigeria | Congo | the Marshall Islands | Puerto Rico | North Carolina | West Virginia | South Dakota | Washington state | Nevada | Tennessee | Alabama | Mississippi | El Salvador | Syria | Iraq',
  ),
  brand: lines(
    `Facebook | Instagram | Snapchat | TikTok | WhatsApp | Zoom | Teams | Slack | Google | Google Docs | Google Translate | Uber | Lyft | Venmo | Cash App | Zelle | PayPal | Amazon | Netflix | iPhone | Android | Excel | Outlook | Gmail | ChatGPT | Siri | Alexa | Honda | Ford | Chevy | Toyota | Nissan | Jeep | Kia | Marlboro | Pepsi | Coke | Tylenol | Narcan | DoorDash | Tinder | Grindr | Life360 | Ring camera | Telegram | Marketplace | Craigslist | GoFundMe | Apple Pay | AirTag | Dollar store | DocuSign | Epic | Credible | Dropbox`,
  ),
  ident: lines(
    'Choctaw | Cherokee | Muscogee | Kiowa | Hmong | Vietnamese | Spanish | Zomi | Burmese | Marshallese | Mexican | Guatemalan | Black | white | Native | Asian | Arab | Muslim | Jewish | Catholic | Baptist | Pentecostal | gay | trans | nonbinary | deaf | Deaf | Somali | Haitian | Ukrainian | Latina | Latino | Hispanic | Comanche | Osage | Navajo | Korean | Mormon | Christian | two-spirit',
  ),
  spot: lines(
    'the shelter | the office | the clinic | the jail | the library | downtown | the hospital | the ER | court | church | school | the food bank | the bus stop | the group home | the gas station | the park | detox | rehab | the lobby | group | the nursing home | the reservation | the casino | the laundromat | the parking lot | the waiting room | a motel | the trailer park | the drop-in center | the courthouse | the county jail | the plasma place | the dialysis center | the thrift store',
  ),
  num: lines('2 | 3 | 5 | 10 | 12 | 14 | 16 | 20 | 30 | 40 | 45 | 60 | 100 | 200 | 1,500'),
  cite: lines(
    '1.01 | 2.03 | 2.05(c) | 2.07(f) | 2.13 | 3.01 | 3.04 | 4.02 | 5.01 | 2.06(d) | section 2.03 | section 2 | principle 3',
  ),
  ph: lines(
    '[PERSON 1] | [PERSON 2] | [LOCATION 1] | [ORGANIZATION 1] | [DATE 1] | [PHONE 1] | [EMAIL 1] | [OTHER_ID 1] | [MRN 1] | [AGE_OVER_89 1]',
  ),
  feel: lines(
    'tired | burned out | worried | mad | sick about it | uneasy | sad | scared | confused | weird about it | stuck | torn | guilty | fine',
  ),
  fuss: lines(
    'rude | kind | frank | blunt | bitter | hungry | sober | loud | gentle | honest | rich | broke | homeless | lonely | high | safe | young | wise',
  ),
  kinEs: lines(
    'mamá | papá | hijo | hija | abuela | abuelo | tía | tío | hermana | hermano | prima | primo | esposo | esposa | marido | novia | novio | suegra | vecina | vecino | madrastra | padrastro | nieta | sobrino | cuñada | comadre | ex | pareja | bebé | hijos',
  ),
  roleEs: lines(
    'mi cliente | una cliente | el cliente | la clienta | mi supervisora | mi jefe | la terapeuta | el casero | la dueña | la trabajadora social | mi compañera | el abogado | la enfermera | la doctora | el juez | el oficial | una muchacha | un señor mayor | la señora | una madre soltera | el papá de los niños | la mamá de la niña | su {kinEs} | mi {kinEs} | una familia | el adolescente | un cliente nuevo | la intérprete | alguien del equipo | el maestro | la abuelita | la paciente',
  ),
  vpEs: lines(
    `me pidió dinero | me pidió un aventón | me pidió mi número | me invitó a su fiesta | me invitó a la iglesia | me regaló una cobija | me trajo tamales | no quiere firmar | no quiere que su {kinEs} sepa | no quiere hablar con nadie | no habla inglés | no tiene papeles | no tiene dónde dormir | no contesta el teléfono | no vino a la cita | dice que la amenaza su {kinEs} | dice que quiere morirse | dice que ya no toma | dice que no le diga a nadie | me dijo un secreto | me dijo que le pegan | me contó que está embarazada | quiere ver su expediente | quiere ser mi amiga | quiere cambiar de trabajadora | quiere que yo mienta | quiere que sea la madrina | necesita una carta | necesita ayuda con la renta | perdió su trabajo | perdió la vivienda | vive con su {kinEs} | vive en el carro | está en la cárcel | está enojada conmigo | está en el hospital | está llorando en la sala | está usando otra vez | me abrazó | me mandó una foto | me busca en facebook | me llama a medianoche | trabaja sin papeles | tiene miedo de la migra | tiene moretones | se mudó ayer | se fue de la casa | se cortó otra vez | ya cumplió 18 | llegó tomado | le pegó a su {kinEs} | le robó a su {kinEs} | firmó por su {kinEs}`,
  ),
  tailEs: lines(
    `¿qué hago? | ¿está bien? | ¿puedo? | ¿tengo que reportarlo? | ¿es ético? | ¿a quién le digo? | ¿lo documento? | qué hago | ayuda por favor | no sé qué hacer | ¿debo decirle a mi supervisora? | ¿puedo decir que no? | ¿es confidencial? | ¿qué dice el código? | gracias | consejo? | ¿me equivoqué? | urgente | ¿qué le digo?`,
  ),
  headEs: lines(
    'oigan | hola | buenas | una pregunta | pregunta | buenos días | disculpen | equipo | hola a todos | ayuda | fíjate que | consulta | perdón la hora | oye',
  ),
};
