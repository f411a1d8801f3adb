const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Chat spelling, contractions and case-work short forms that no dictionary has. */
export const informalEnglish: readonly string[] = words(`
  don't doesn't didn't can't won't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't ain't i'm i'll i've i'd you're you'll you've you'd he's he'll he'd she's she'll she'd it's it'll we're we'll we've we'd they're they'll they've they'd that's
  there's here's what's who's where's how's when's let's y'all o'clock ma'am
  dont doesnt didnt cant wont isnt arent wasnt werent hasnt havent hadnt shouldnt wouldnt couldnt aint im ive id ill youre youll youve hes shes theyre theyll theyve thats theres heres whats whos wheres hows lets yall
  lol lmao omg wtf smh idk idc imo imho tbh ngl btw fyi asap brb ttyl rn bc cuz cus coz tho thru tmrw tmr tomorow 2moro tonite nite pls plz plese thx ty np yw ok okay k kk yeah yea yep yup nope nah uh um umm hmm huh ugh aww wow hey hi hiya hello gm gn
  gonna wanna gotta kinda sorta dunno lemme gimme whatcha gotcha outta tryna finna imma ima shoulda coulda woulda cmon
  w wo re ur u r n y b c d e tho thot msg msgs txt txts txting txted texted texting texts dm dms pm vm lvm voicemail voicemails email emails emailed emailing fb ig insta snap facetime selfie emoji app apps wifi login logins logged
  ppl peeps bff bf gf ex hubby wifey mom moms mama momma dad dads daddy grandma grandmas grandpa granny kiddo kiddos bro sis fam
  appt appts mtg mtgs hr hrs min mins wk wks mo mos yr yrs yo y/o f m dob dx tx rx hx sx fx pt pts cl cls cm cms sw lcsw lpc msw bsw np rn md do pa po pos cna hha doc docs dr drs er ed icu iop php op ip mh sa sud sud/mh bh
  roi rois hipaa phi ehr emr isp itp tp poc dc d/c dcd dc'd ama mar si hi avh sib nssi phq gad moca cssrs ace aces uds ua uas utox etoh thc mj bac mat otp bup subs
  cps dhs okdhs aps ohca ssi ssdi ssa snap tanf wic hud va ebt doc oja da das ada pd ppd dui dwi vpo tro po cftss csr ccm tcm pra prss crss cmhc fqhc lmhp aoc qa hr it ceo cfo ed
  caseload caseloads casework caseworker caseworkers careworker coworker coworkers intake intakes noshow noshows drop-in dropin handoff handoffs callback callbacks checkin checkins followup followups onboarding telehealth rehab rehabs detox sober couchsurfing babysit babysitting
  ethics ethical unethical confidentiality nonjudgmental psychosocial biopsychosocial strengths-based evictions eviction voucher vouchers payee payees guardianship guardianships probation parole caregiver caregivers childcare daycare preschool stepdad stepmom stepson stepdaughter
  overdosed overdosing overdoses relapsed relapsing vape vaped vaping weed dope narcan naloxone blackout hungover wasted buzzed meds med psych psychs bipolar schizo adhd autistic ptsd dementia catatonic suicidal homicidal ideation selfharm
  fentanyl suboxone methadone xanax klonopin adderall gabapentin seroquel abilify zyprexa risperdal haldol zoloft prozac lexapro celexa wellbutrin trazodone vivitrol lithium depakote lamictal insulin metformin hydrocodone oxycodone percocet lortab norco valium ativan ambien vyvanse ritalin latuda invega sertraline fluoxetine buprenorphine
  medicaid medicare soonercare food-stamps facebook instagram snapchat tiktok whatsapp venmo zelle cashapp paypal uber lyft google zoom slack youtube netflix tinder grindr doordash chatgpt android iphone
  xmas bday birthdays bbq tv tvs dvd cd pc ac suv rv atv id ids pin ssn llc inc vs etc ie eg aka rip n/a na tba tbd eta eod eow wfh pto fmla ot
  monday tuesday wednesday thursday friday saturday sunday mondays fridays mon tue tues wed thu thur thurs fri sat sun january february april june july august september october november december jan feb apr jun jul aug sept oct nov dec
  english spanish vietnamese native hispanic latino latina christian catholic baptist muslim jewish american mexican indian asian african european oklahoma texas kansas arkansas missouri colorado california florida mexico america usa us`);

/** Common Spanish words in the forms that people type, with the verbs of case work conjugated below. */
const plainSpanish = words(`
  el la los las un una unos unas lo al del de a en con sin por para sobre entre hasta desde hacia según contra durante mediante tras ante bajo y e o u ni pero sino aunque porque que qué si sí no como cómo cuando cuándo donde dónde adonde quien quién quienes cual cuál cuales cuanto cuánto cuánta cuántos
  yo tú tu él ella usted nosotros nosotras ustedes ellos ellas me te se le les nos mi mis su sus nuestro nuestra nuestros nuestras mío mía suyo suya tuyo este esta esto estos estas ese esa eso esos esas aquel aquella aquello algo alguien alguno alguna algún algunos algunas nada nadie ninguno ninguna ningún
  todo toda todos todas otro otra otros otras mismo misma mismos mismas cada cualquier cualquiera mucho mucha muchos muchas poco poca pocos pocas más menos muy tan tanto tanta tantos demasiado bastante ya aún todavía siempre nunca jamás también tampoco solo sólo solamente casi apenas luego después antes entonces
  ahora hoy ayer anoche mañana tarde temprano pronto aquí acá ahí allí allá cerca lejos dentro fuera afuera adentro arriba abajo encima debajo detrás delante así bien mal mejor peor quizá quizás tal vez acaso pues bueno buena buenos buenas malo mala gran grande grandes pequeño pequeña nuevo nueva viejo vieja joven
  jóvenes mayor menor primero primera segundo segunda tercero último última solo sola solos dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien mil
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre día días semana semanas mes meses año años hora horas minuto minutos noche noches rato vez veces tiempo momento fecha cita citas
  casa casas hogar apartamento cuarto renta luz agua comida ropa carro carros coche camión dinero plata trabajo trabajos jefe jefa oficina escuela escuelas iglesia hospital clínica cárcel corte juez abogado abogada policía oficial doctor doctora médico enfermera terapeuta consejera consejero maestro maestra pastor
  mamá papá madre padre madres padres hijo hija hijos hijas niño niña niños niñas bebé bebés hermano hermana hermanos hermanas abuelo abuela abuelos abuelita abuelito tío tía tíos tías primo prima primos sobrino sobrina nieto nieta nietos esposo esposa marido mujer hombre novio novia suegra suegro cuñado cuñada
  vecino vecina vecinos amigo amiga amigos amigas pareja familia familias familiar persona personas gente señor señora señorita muchacho muchacha chico chica cliente clientes clienta paciente pacientes compañero compañera compañeros supervisor supervisora trabajador trabajadora trabajadores social sociales intérprete casero casera dueño dueña
  padrastro madrastra comadre compadre padrino madrina caso casos expediente expedientes archivo nota notas informe reporte papel papeles documento documentos forma formulario firma permiso carta cartas número teléfono celular correo mensaje mensajes llamada llamadas foto fotos video página redes
  regalo regalos favor favores ayuda problema problemas pregunta preguntas duda respuesta consejo secreto secretos verdad mentira miedo pena culpa vergüenza coraje dolor tristeza alegría amor odio esperanza fe suerte vida muerte salud enfermedad medicina medicinas pastillas droga drogas alcohol cerveza pistola arma cuchillo
  golpe golpes moretón moretones sangre embarazada embarazo aborto violencia abuso maltrato amenaza amenazas peligro emergencia urgente seguro segura seguridad ética ético éticos código regla reglas ley leyes derecho derechos confidencial confidencialidad consentimiento privado privada privacidad límite límites relación
  servicio servicios programa programas beneficios vivienda albergue refugio desalojo renta depósito migra inmigración visa residencia ciudadanía indocumentado indocumentada español española inglés idioma gracias hola adiós buenas tardes noches disculpe disculpen perdón oye oigan fíjate mira ayúdame claro cierto cierta igual
  feliz triste enojado enojada cansado cansada preocupado preocupada asustado asustada confundido enfermo enferma borracho borracha tomado tomada solo listo lista libre ocupado ocupada muerto muerta vivo viva lleno llena vacío abierto abierta cerrado cerrada posible imposible necesario importante difícil fácil correcto incorrecto justo
  parte lado lugar cosa cosas manera modo tipo cuenta nombre apellido edad cumpleaños fiesta boda funeral misa domicilio dirección calle cama camas puerta llave llaves carnita tamales cobija bolsa silla mesa cocina baño sala tienda parque ciudad pueblo país condado estado`);

/** Verbs as stem + conjugation: a (hablar), e (beber), i (vivir). */
const verbs =
  words(`habl.a llam.a llev.a dej.a pas.a qued.a ayud.a trabaj.a busc.a mand.a cuid.a firm.a cobr.a pag.a compr.a prest.a regal.a cambi.a tom.a us.a mir.a escuch.a pregunt.a contest.a report.a document.a acept.a neg.a viv.i sal.i abr.i escrib.i recib.i permit.i decid.i ped.i sub.i
  beb.e com.e deb.e corr.e vend.e aprend.e romp.e met.e comet.e respond.e cre.e le.e golpe.a peg.a grit.a llor.a amenaz.a insult.a rob.a mat.a maltrat.a acost.a bes.a abraz.a toc.a invit.a manej.a esper.a lleg.a entr.a regres.a mud.a termin.a empez.a intent.a necesit.a gan.a guard.a olvid.a equivoc.a enoj.a preocup.a
  cans.a confi.a ment.i sufr.i sent.i muri.i cort.a quit.a ech.a corr.e tem.e escond.e asust.a cas.a separ.a divorci.a rent.a desaloj.a despid.i renunci.a atend.e entend.e volv.e mov.e deport.a traduc.i interpret.a apoy.a visit.a asist.i estudi.a grab.a public.a mostr.a encontr.a import.a cont.a pens.a record.a jug.a`);

const endings: Readonly<Record<string, readonly string[]>> = {
  a: words(
    'ar o as a amos an é aste ó aron aba abas ábamos aban ando ado ada ados e es emos en ara aran aría arían ará arán arme arle arlo arla arse ame ale',
  ),
  e: words(
    'er o es e emos en í iste ió ieron ía ías íamos ían iendo ido ida a as amos an iera ieran ería erían erá erán erme erle erlo erla erse',
  ),
  i: words(
    'ir o es e imos en í iste ió ieron ía ías íamos ían iendo ido ida a as amos an iera ieran iría irían irá irán irme irle irlo irla irse',
  ),
};

const irregular = words(`
  ser soy eres es somos son fui fue fuimos fueron era eras éramos eran sea sean sido siendo sería serían será estar estoy estás está estamos están estuve estuvo estuvieron estaba estaban estábamos esté estén estado estando estaría ir voy vas va vamos van iba iban vaya vayan ido yendo irá iría
  tener tengo tienes tiene tenemos tienen tuve tuvo tuvieron tenía tenían tenga tengan tenido teniendo tendrá tendría hacer hago haces hace hacemos hacen hice hizo hicieron hacía hacían haga hagan hecho haciendo hará haría decir digo dices dice decimos dicen dije dijo dijeron decía decían diga digan dicho diciendo dirá diría
  poder puedo puedes puede podemos pueden pude pudo pudieron podía podían pueda puedan podido podrá podría podrían querer quiero quieres quiere queremos quieren quise quiso quería querían quiera quieran querido querrá querría saber sé sabes sabe sabemos saben supe supo supieron sabía sabían sepa sepan sabido sabrá
  venir vengo vienes viene venimos vienen vine vino vinieron venía venga vengan viniendo poner pongo pone ponen puse puso pusieron ponga puesto dar doy das da damos dan di dio dieron daba dé den dado dando daré daría darle darme ver veo ves ve vemos ven vi vio vieron veía vea vean visto viendo verla verlo
  haber he has ha hemos han había habían hubo hay haya hayan habrá habría salgo salga oír oigo oye traer traigo trae traen trajo trajeron traje traiga traído conocer conozco conoce conocen conocí seguir sigo sigue siguen siguió siga pedir pido pide piden pidió pidieron sentir siento siente sienten sintió dormir duermo duerme duermen durmió
  morir muere muerte murió murieron muera perder pierdo pierde perdió perdieron perdí pensar pienso piensa piensan contar cuento cuenta cuentan encontrar encuentro encuentra volver vuelvo vuelve vuelven volvió vuelto empezar empieza empiezan cerrar cierro cierra cerré cerró entender entiendo entiende entienden mentir miento miente
  negar niega creer creo cree creen leer leo lee caer cayó huir huyó gustar gusta gustan gustaría parecer parece parecen doler duele duelen llamo llame llámale dígale dile dime dame ayúdenme`);

export const spanishWords: readonly string[] = [
  ...plainSpanish,
  ...irregular,
  ...verbs.flatMap((verb) => {
    const [stem = '', kind = 'a'] = verb.split('.');
    return (endings[kind] ?? []).map((ending) => stem + ending);
  }),
];
