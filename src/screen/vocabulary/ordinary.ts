/** Ordinary English and Spanish words one slip away from a cue word, which must not be read as a typo of it. */
export const ordinary: ReadonlySet<string> = new Set(
  `abbas abide abiertas abiertos ability abort abound absences abuelos abusers abusos acaban acabara acabas
   acabo accesible acceso accidente accidentes accounts accuse accused accuser acento aches aching acids
   actin activa activo acton actors actos actua actuan actuar acudio acuerdan acuerdas acuerdo acusa acuso
   adapted addictions addition admin admins admire admired admirer admirers admite admito adulta adulto
   advertiser advise advisor advisors advocated advocates affair affords afternoons afueras agarre agencias
   agenda agent agente agreed agreements agrees aguantar aguante aguda ahorrar ahorro aided aiding ailing
   aired aires airing airways alarms alberga albert alegria alerta alerts algunas alguno align alike
   alimentar alimento allen alleys alloy alloys almas alter amaba amada amado amargo amazons ambient ambos
   ambulances amenazado among amounts amuse amused amusing ancestor ancianos andes anger angle angles anillos
   anima animals animo announcer announcers antena antennae antiques anvil anyones aparato aparecer aparecia
   aparecido aparte apartments apologised apologize apologizes aporta appeals appear apple applications
   approved approves aprecio aptly apuntan apuntar arabe arbor ardent areas arena arenas argumento argumentos
   arias armadas armados armando armar arming armonia armor arresto arrests arrow artes artista artists asado
   aspen aspiring assaults assent asses assessments assignment asunto ataca atacado ataques atenta atento
   attach attached attaching attacker attendants attended attendees attends attorneys audiences auditors
   audits augusto autor avert avisa avisos awaken awards aware awoke ayudan ayudar ayudas ayude ayudo babes
   babysit backed backgrounds backing backpacks backward bacon bacterial bacterias badger badges bagged
   bagging baila baile bailes bailey bailing baiting bajan bajas baking bales ballet balls balon banded bands
   banger banked banker banking banks banned banners banning banos banter baptist baptized barbed barge
   baring barley barns baron barre barrels barren barricade barricades barring barrow barton based basing
   baskets bateria bates bathrooms baths batted batter battered batters batting battled battles beads beaming
   beams beans beard bearded bearing bears beast beasts beater beatings beber bebidas bedrooms bedside beech
   beets behaviors behaviour behavioural beings believed believer believers bella belle bello bells belonging
   belts bends beneficiarios berth besides betting bibles bicycles bidder biggie bikes biking billboards
   billings billy binds birch births bison bitchy bitter blacks blamed blames blaming bland blanks blaster
   blasts blazer bleak bleep blend blender blending blends blight blinded blinding blinds bling blink bliss
   blocker bloke blond bloods bloom blows blueprints blush boards boast boasting boating boats bodied bogged
   boiled boils bolas bolster bomberos bombings bondad bondage boner bonos bonus boobs booed booing booker
   bookings booming booms boosted boosters booted booths boots booty borde borders bordes boring borrachos
   borrower botes bothers boton bottled bottling bottoms bounced bouncer bounces bouncy bounded bounds bouts
   bowed boxed boxeo boxer boxers boyfriends brace braces braid braided braids braking brands brandy brave
   braves bravo breach breaches breaching breadth breakdowns breakers breasts breathed breed breeding breeds
   breezy bride brides bridging briefs brine brink brisk broad brock broker bromas brood brook brooks broth
   brothel brothels brown bruins brunch bruno brunt buckets budge budgets bugger bugging buildings builds
   bulls bully burdens burger burgers burglar burials burrow bursts burton burying busca buscado buscan
   buscas busque buster butch butchers butte butter buttons buyer buzzer bytes cabal caballo cabezas cabida
   cabina cabinets cables cabra cabron cadena cafes cagar cages caidos caiga cajas cajun cakes caldo
   calendars calibre calido caliente calientes calla callao callar callers calles calmed calmer calming calms
   calorias calorie calzado camara camaras camas camilo caminos camisa camper campos camps canada canales
   canals cancels cancers candies canes cannon canoes canon cansados canta cante canto capas capes capped
   capping captives caracter caras carat carbono cared cares cargada cargar cargas cargo caring carino carla
   carnal carnes carney caros carpeta carpets carreteras carrier carriers carros carrot carte cartels carter
   carton cartoons carts carve carver carvings casada casado casar cashed casinos casos casta castes castilla
   casting castro casts catcher catchy causada causado causas cause causes causing caved caves ceased ceases
   ceilings celebracion celebrated celebrates celebrations cellars cello cells cellular celula celulas
   centers centra centre cereals cerrado cerro chaired chairs champs chang changer changes channeling chanted
   chanting chants chaps charger charges charmed charming charms charred chart charting chase chaser chats
   cheat checa checker cheeky cheer cheered cheering cheers cheeses cheesy chemical cheques chess chests
   chica chick chickens chicks chiefs chile chilli chilly chime china chocolates choose chopped chops choque
   chore chores chuck chunks chunky ciclo ciego cielos ciento cigars cinta cintas circle circo circumstance
   cisco citar cites clamps clams clans clapped claro clases clash clashed clashes clasp classed classmate
   classrooms classy clauses clave claves claws cleaners cleans cleansed cleanser cleansing clearer clearing
   clears clever click clicked clicking cliffs clima climber clinch clinched cling clinical clinicas clinico
   clinics clipper cloak clocks cloned cloning closer closes closest closets cloth clothed cloths clover
   cloves clown cluster coaches coalicion coalitions coarse coasts coats cobran cobrar cobre cobro cocaina
   codes codigos coding coffees coffins coger cogido coils colas coles collage collapse collar collections
   collectors colleges color colts combing combo combs comen comet comets comfortably comico comidas comienzo
   commander commando commandos commenced commencing commend commended comments commits committees comms
   commune commuter comoda comodo companeras compara compete competicion competitions completa completed
   completes completo comprado compran comprar compras compre comprendo compute computed computers concert
   concerts concession conclusion conclusiones concreta concreto condado condo conduce conducta conducts
   conduit cones conferences confesion confesses confined confuse confuses confuso congo connections conner
   consequences conservador conservatory consola consoles consolidacion construccion constructions consume
   consumed consumen consumers consumes consumir contacto contacts contador contamos contando contar contaron
   conte content contenta conteo contest contestar contesto contests continua continued continues continuo
   contraction contractors contracts contrast controlan controlar controles controller convection convent
   conviccion convictions convince convinces convo cooked cookery cookie cooler cooling cooper copas copiar
   copied copies coping copper cords corea cores coroner coroners correa corren correos correr corridor
   corridors corrio cortado cortan cortar cortas cortes cortex cortos cosmic costa costado costas coste
   costes costo costos costumes cougar coulter counsellor counselors counters coupe coupled couples courting
   courts cousins coven covert coveted coyotes crabs cracker cracks craft crafty cramp cramped craneo cranes
   crank crater crates crave cravings craze creams creamy crean crear creas crease create created creation
   credito creditos creed creeks creen creep creer crees crema creme crest criaturas cried crimen crimes
   crises crisps crock crops crore crosses crouch crowding crowds crowns crows crush crusher crushes crystals
   cuadro cuanto cuantos cuarta cuartel cuartos cubrir cuenca cuentan cuentas cuente cuentos cuerdas cuero
   cuerpos cuervo cuesta cueste cuidados cuidar cultura cultured cultures cunado cunts curate cured cures
   curled currents curricular curry curse cursing cursor cursos curtail curva curved curves curving curvy
   customer cutler cuttings dados dagger dairy daisy damaged damages dames danced dancer dances dandy dangers
   dante dares daring dated datos dawned dealers deaths deben debera deberian deberias debes debia debio
   debut debuts decada decay decia decida deciden decides decidi decis decisions decker decode decor
   decreased decree decrees deepen defective defence defensa defenses defer defied defies defined definen
   definicion definitions definitiva definitive defying dejar dejaran dejas dejen delays delicious delivers
   demanda demandas demasiada demasiados demonic demos denial denis dentists depart departamentos departed
   departments depleted deployments deporte deportes depot depresion depth derive derives desaparece
   desaparecen desaparecidos descansa descenso desconocida desconocidos desean desear deseas desee deserted
   desired desires desnudos despedido despido despierto despise despite destroyer detectar detection
   detectives detectors detencion detenidos deter determine determines deterrent deudas devices devils devise
   devon diablos diarrhoea dibujos diced dices dieran dieting differences difficult digan digit diner diners
   dining dinners dioses direction directiva directives directivo directo directora directors directory
   directos disable disappears discard discharges discute disorders disparos dispuestas dispuestos disputa
   disputed disputes distance distant divas diver dives divina divine divino divorced divorces doable doble
   docked doctora doctores documentacion documento dodge dodger dolar dollars dolly domes domestico domingos
   dominio domino donacion donations donor donors doping doris dormida doubles doubly doubted doubting doves
   downer dozens drafting drafts drains dramas draper drawings dreaded dreading dreamer dreamy dresses drier
   dries drift drifted dripping drivers drone drool drying ducked duelo duena duenos duermo dungeon dunno
   duped dusted dutch earning earrings earths earthy easing eastern eater echado edges edificios edits
   educacion eighth elbows electrica electricas electrico electronic electronica electronico electronicos
   elephants elevators elige elves embarazadas emergence emery emits employed employee employers empuje
   encontrada encontrados encontrando encontrara encontraran encuentras encuentre encuentren encuentros
   encuestas endings enero enfermeras enfermeria enfrenta enfrento engaged engages engines enter enteras
   entere enteros enterrado enters entice entiende entrada entran entrance entrar entras entre entro entry
   enviada enviados enviando environments errand escala escaleras escapa escapes escasa escaso escorts
   escriba escribe escribia escribir escribo escrita escritor escritora escritos escrituras escuchado
   escuchan escuchar escuchas escuche escuelas esfera espada espaldas espejo esperado esperan esperas espere
   espia espias espiritu esposas essentials estaban estabas estables estara estaran estaras estare estas
   estates esten ester estero estos ethic evacuate evaluate evenings evento events evidenced evidente exact
   exacta examples excerpt exchanged exchanges excite excites executes executions exercised exigen exile
   exista existe exists exited exiting exito exitos expansive expect experts expire expires explorar explore
   explorer explores exploring explosions explota expose exposes exposures extend extendio extends extensions
   extensive extenso extinguished extras eyelids facebooks faced facet facets facilita facing faction facto
   facts fades failings fails failures faiths faked fakes faking falda falla fallas fallo fallos falsas falso
   faltan faltar faltas famed familial familias fanny farce fared fares farmer farms farsa farther fases
   faster fated fates fathers fatter fatty faults faulty favor favores favours feather fechas fellow fellows
   felony fenced fences fender fertilizers festivals fetal fewer fiasco fibre fibres ficcion ficha fields
   fieles fiend fifths figuras figure figured filas filing filler fills filme filmed finales finaliza
   finalized finals finance finca finch finder finding fined finer finest fingerprint fingir finisher firmes
   firms firth fives fixed fixes fixtures flakes flame flaming flaps flares flashes flashy flask flattered
   flavors flecha flesh fliers flies flight flights fling flint flips floods floors floss flour flower flows
   fluido flush flushing foiled folds follower footer footy foray forbids fords forgave forge forged forgets
   forging forgiven forgo forks forma formar formas formed forming formo formulas foros forte forth forts
   forums forwards fosters foundations founder founding fountains foyer fractura fragil frame frames framing
   franco francos frases freeing freeze frentes fresco frescos friction fried fries fright fringe fronts
   frost froze fruit fruits fryer fuegos fueling fuels fuentes fuerte function fundar funded funds funerals
   funky fused futura futures futuro gafas gallo gallons gallop gamer gamers gaming ganan ganar garages
   gardens gases gastar gasto gates gators gatos gauges gazing genera generals generan generar genie genital
   genre gentes gentle gentlemen gents genus giant gills girlfriends girly giveaways giver glanced glances
   gland glaze glide globe gloss glossy glover gloves glowing goats gobierna gobiernos goggles goles golpeado
   gorge governments governors grabado grabo grace graces gracia graded graders grades grado graduacion graft
   grail grains grams grande grandfathers grandioso grandmothers grano grants grapes graph grasa grasp
   grasping grasses grassy grate grated gratis gravel graves gravy graze greasy greats greed greek greens
   greet grieve grille gripe gritar groan groin gross grouped grouping grove groves growl grows grunt grupos
   guaranteed guarantees guardan guardar guardia guardians guardias guess guests guided guides guido guise
   guitars gunshots gusta gustar gutter habia habian habiendo habil habito habits hablado hablaron hablas
   hable hablen hablo habran habria hacen haces hacian hacienda hacker hades haired halfway halla hallar
   hallways hammers hamper hampered handlers handles handling handy hangar hangers hangout hanks happenings
   harden hardy haria harper harry harta haste hasty hatched hatches hated hater haters hating haunt haunting
   haunts haven havens hawking header headlined headphone healer heals healthy heaps hearings hearth hearty
   heated heaters heath heather heats heavens hecha hedges height heirloom heirs helado helmets herds herein
   heres herido heridos hermanas hermanos heroes heroic heroine heron heros herring highways hijab hikes
   hiking hilos hinged hinting hints hippy hires hiring historian historias historic historica historicas
   hitter hobby hojas holdings hombro hombros homeless homer homers homicidios homing honed honors honour
   hoodies hoods hooks hoped hopping horde horned horner hornets horns horribles horribly horses hoses
   hospitals hostages hostel hostels hostil housed households hover hueco huevo huevos humana humane humano
   humans humility humming hunger hunted hunters hurling hurst hydro ideal ideals iglesias ignora ignored
   ignores illuminate imagina imagined imagines imaging imagino immoral immune import importan importar
   importe importer imports incendiary incomes indications infanta infante infantes infections infernal
   inflated informacion inhale inhaled injections inquiry insider insides insiste insisto inspeccion
   inspections inspectors instance instruction insure insured intelectual intellectuals intense intenso
   intenta intente intention intentos inter interna internas interno interns internships interpretar
   interprete interpreted interpreters intersections interval interviews invencion invent invento inverted
   invest invested investigacion investigate investigates investigations investing invests invite invites
   invoices isolate izquierda jacked jackets james jealousy jelly jerky joins joker jones jordan judged
   judges jueces juegan juego jueza jugado juguetes juices juicy jumper junio juntar juntas juntos justa
   justo kernel keyboards kicker killings kilos kinks kisses kitchens kittens knack knicks knitted knocks
   known knuckle labores labour laces lacey lacked lacking lager lagging lagunas lakes lamps landline
   landlords lands languages laptops larga largos lasers latex latter laugh launch lawyers layer layers
   layouts leach leading leads leafs leagues leaking leaky leales leaned leaning leaping leaps leapt learner
   learns learnt leased leases leasing lectura lectured lecturer lectures ledger leftover legado legion
   lenguas lenses lesions lessen levanta levantan levels lever libra libres libros licence licensed licensee
   licenses licking licks lider lifes lighted lighten lightning liking limbs limita limite limits linda
   lineal linear lineas linen liner liners linger lining linked links listas listed listens lister listing
   listos lists liters litre litro litter livery livid lizards llamada llamado llamados llaman llamar llamen
   llano llanto llegada llegan llegando llegara llegaran llegas lleguen llegues llena llenan llenar llenos
   llevado llevara llevaran llevaria llevas lleven llorar llueve lluvias loader loaned loans lobes locale
   locas located locations lockers locos locus lodge lodges lodging loner longed longing looming looms
   looping loops loosen looser loosing looted looting lords loser loses lovely lover lovers loving luces
   lumps lungs lynch lyric machines macho machos madame madera madero madres maestria maestro mafia magia
   magic magneto major makers males malestar malos manage managed managers manages mananas manda mandate
   mandates mande manejan manejar manejo manera manger mango maniac manifest manifests manifiesta manila
   manor manta manto manuals manzana marathons maraton marbles marca marcada marcado marcan marcar marcel
   marcha marchas marches marcho marco marcos marea mares maria marina mariner mariners marino marinos
   markers markets marking marred marriages marries marsh marshall marshals marte marvels masacre masked
   masking masks massacred massages masses master masters mastery matado matas matched matching maten mater
   mates mating matte mattered mature mayan mayors meanings meats medal medial mediana mediano medias
   mediation medica medicas medicinal medicos medida medina medios medir meditation meditations mejora
   mejores melting members memoirs memoria memorials memorias memos mencion menciona menos mensaje mentor
   merch merecen mereces mesas messed messes messing metals metas meten meteor meters metes metido metre
   metros mezclar microphones miedos mighty migraines mikes miles militar millimeters mined miner miners
   mines mining ministries minuto minutos mires mision mislead misled mismas mismos missions mistaken
   mistakes misunderstandings misused mitch mites mixer mixers moans mobiles mocha modal modelo models modem
   modes modest modulo moles molesta molesto momentos moments momma moneys monies monitor monkey monos monta
   monte montes monto monty moose morse moses mosques moths motors motos mouths movers movil moviles mower
   mowing muchachos muere mueren muertas muertes muestra multiples multiply mummy mundo muneco murderer
   muscles muses museums musica musicals musico musics muster mustered nacidos nacio nancy narco naves nearby
   neatly necesita necesitan necesitas needless needy negado negativa negatives negativo neighborhoods
   neighbour neighbourhood neighbours nephews nerds nerves neurotic newer niche nicks nieces niego nieves
   ninguno ninjas nitrate nivel nobel noches nodes noise noises nombra nombro noodles norma norman normas
   noses nosotras notas noted nothings notices noticia noting novelas novella novias novice novios nubes
   nueva nuevos nukes numbers nurses obligados obligar oblige obligo oceano oceans offence offends offenses
   offers offices oficinas oigan olympics opener openings operador operan operar operas operators opina
   opioid ordenar organiser organizar organize organized organizers organizes organo organos oscura oscuros
   otter otters outset outsider oversight owing owners paced pacers paces packaged packages packer packet
   packets packs pacto padding paddock pagado pagando pagara pagaron pagas pagos painters paintings paints
   paired pairs paises palace palate paliza panda panel paneles panico panned panties panting papal papas
   paradas parades parados paradox paragraphs paramedic paran parasite pardo pardon parejas paren pares paris
   parish parity parker parlour parque parra parry parse parte parted participan participante participants
   particle particulars particulas partio partly partners parton partying pasaba pasadas pasados pasan
   pasando pasara pasas pasear paseo pases passengers passer pasted pasto pastors pastry patada patched
   patent patents patrol patrons patty paused pauses pausing paved paving pawns payer payers payments peach
   peaks pearce pechos pedido pedro peeing peering pegado peggy pelear peleas penal penales penas pence
   pencils penned pensado pensamiento pensions penso peoples peppers perch perdi perdidas perdidos perdona
   perfumes periodo periods perla permanente permisos permissions permita permiten permits perros perry persa
   personajes personas persons pertenencia pesada pesado pesar pests petting petty pharmacists phase phoned
   phony photon photons phrases piano piazza pibes picker picket pickled pickups pictured pidan pides pieces
   pieles piensan piensas piense pierce pierda pierdas piers pieza pilas pillows piloto pilots pinch pinched
   pinches pines pinky pinos pinot pinta pints piper piping pirata pissed pisses pissing piston pistons
   pitches pitching pitting pivot pizzas placa placements placer places placid placing plains plana planeando
   planes planet planeta planets plank planks planners planos planta plantas plantea planteado planted
   planter planting plastica plastico plastics plata plated plates platforms plating plato playa playas
   playback played player playgrounds playlists plazo pleas pleased pleases pleno poder podes podre poema
   poemas poets pointe pointer pointy poisons poked poker poking policial policias polite political politicas
   politico politics polled polling polls ponder ponds poner pones pooping popes poppy populations pores
   porta portals ported porter porto ports posada posed poseer poses posicion positions positiva positives
   positivo possesses possession posta postings postre potter potts pouch powders practica practices practico
   practise practised practising prado praised prayed prayers precaution precious preguntado preguntan
   preguntar preguntas pregunte premise premises prenda prensa preocupa preocupan prepare prepares prescribe
   presentations presidenta presidente presidents presos press presses presta presunto pretende pretends
   preve previos priced pricey prick pricks prima primate primates prime primos prince princes printers
   printing priory prisa prision prisoners prisons prize prizes probe problema problems profe profiled
   profiles programa programs progreso projection projects prometo promo promote promoter prone proofs
   properly prophets propone proposals propped prosa prose prostitucion prostituta prostitutas protections
   protects protesta protests proto protocolos proved provee proven proves provide provided providers
   provides proximal proximas proximo proyeccion psyche pubic publica publico publics pudiendo pueda pueden
   puedes puertas puerto puesta puffs pulses pumped pumping pumpkins pumps pupil purchase purchaser purchases
   purged purity purposes purses pursue quack queda quedado quedando quedar quedaron quede queden queens
   queer queja querian querias querida querria queso questionnaires queue quien quiera quieran quieres quill
   quimicas quimico quinta quinto quirk quise quisieran quite quits quiza quotas quote quoted rabid raced
   races racket racks radiacion radios raged rages raging raices raided raiding railings railroads rained
   raining raising ramas ramon ranged ranger ranges rango ranked ranking ransom ranting rapida rapido rapids
   rapping raras rated rates rating ratio ration raving rayon rayos razas razones reaccionar reaches react
   reacted reacting reactions readings realty rearing reasons rebuild receptions recibe reciben recipes
   recital recite recommendations recorder recordings recordo recover recruiters recta redaccion redding
   reddy redes redress reduccion reductions reeds reefs reels referenced references referente reflex refuge
   refute refuted regaining regal regalar regalos regent regla regresan regrese regrets regula regulars
   rehearsals reign reigned relate relates relation relationships relativa relativas relativo relativos
   relaxed relayed releases relied relies relocate remate remota remoto remove removes rental repaid repairs
   repartir reparto repeal repealed repealing repent replacements replaces replies reportar reporte reportero
   reportes repost representatives representativo reptiles reputacion reputations require requires
   rescheduled researcher researchers resent reserve reserves reservoirs residencial residente residentes
   resigns resin resiste resists resolve resolver resolves resort resorted resorting resorts respecta
   respecto respects respiration respiro responda responden responder respondo responds responsable responses
   responsibly restaurantes restaurants rested restriction result resulta resulte results retaining retira
   retired retires retiro retract retrato reuse reused revenue reverence reviews revisar revise revised
   revista revive revolve revolved revolves rewrite ribbons rider riders ridges rigged riggs rights ripper
   rises rising rites rivera rivers roads robber robbing robes robos robots rocas rocked rockers rocket
   rocking rocky roles roller romances ronda roofs rooftops rooting roots ropas roper rosas rotacion rotating
   rotations rouge routed router routes routing rover rubles rugged ruining ruler rulers rulings rumores
   rumour rumours runners runway rutas sabados saben sabes sabido sabiendo sabio sable sabor sabre sacado
   sacan sacked sacking sacks sacred sacrificed sacrifices safely safer sagrado sailed sailing salads salas
   saldo salen sales salgan salgo salia salido salinas saliva salle salmon salons saloon salta salted salto
   salts salty salud saluda salute salva salvar sampled sampler samples sands santo satelite satin saucer
   sauces saver sayings scala scale scaled scales scaling scammers scams scans scarce scarred scarring
   scarves scary scent schedules schools scooters scope scored scorer scores scoring scorn scorpions scots
   scouting scramble scrap scrapped scratched screenings scripts seals seams sears seasons seated seating
   seccion seconds secreta secreto secrets sects secure secures seeded seeding seeds seeking seeks seeming
   segui seguia seguira seguire seguras seguros seine seize sello sellos semanal semen semesters semestre
   seminal seminars seminary senado senador senators senda seniors senoras senos sensed sensei senses sensing
   sensor sentados sentidos separate separates sequels seres serge seria serian serias serios sermons servers
   serves serviced services servings servir sesion setter settings settler settles sevens sever severa severe
   sewers shack shaded shades shading shadowy shady shaft shaker shale shall shamed shaming shapes shaping
   shark sharks sharpened shave shaved shawn shear sheen sheep sheer shelf shelled shelling shelly shelters
   shelves sheriffs shifts shine shines shingle shiny shipped shippers ships shire shirts shits shitting
   shocker shocks shone shopped shops shore shores shorter shorty shout shouts shred shrines shrink shuts
   sides sidewalks siding siege siendo sienta sienten sientes sieve sigas sighed sighs sights sigma signal
   significan signings signo signos sigues silenced sillas silly silva silvery simmer simple simulations
   sindrome singers singled singles sings sinking sinks sinned sinner sipping sirio sirve sisters situacion
   sized sizing skate skates skies skill skimming skins skipper skirt skulls slabs slade slang slash slate
   slated slaves slaying sleek slice slick slider sliders slight slime sling slipper slippery slips sliver
   slots slowed slower slowing slows sludge slump slums sluts small smart smashes smelly smelt smiled smiles
   smiley smoker smokes smokey smoky smoother smuggle smuggled smugglers snakes snapper snare snatch sneak
   sneaker sneaking sneaks sniff snipe snipers snort snuff soaps soared soaring sobre sobrevivientes socio
   socket solar soles solida soltar solves somber sombra someones somethings sometime somos sonata sonora
   sorteo sorts sound sowing spaced spaces spade spamming spanned spanning spans spare spared spares sparing
   spark sparked sparking sparks speakers spear spears specialists specials specifics speck speeding speeds
   speedy spell spelled spells spelt spewing spiced spicer spices spicy spied spike spikes spill spilling
   spinal spines spins spire spite spits splashed splashing splits splitting spoiler spoiling spoke sponsors
   spoof spoons spore spores sport sporting sporty spouses sprang sprays spreads springs sprint sprung
   spurred squads square squares squat squeeze squid squire stabilize stables stack stacks staffing staffs
   stage staged stages staging stains stair stake stakes stale stalked stall stalling stamp stamped stamping
   standards standings starch stark starling starr starred starring starter startled startling statements
   stating stations statistic statue statues stature statutes stave stayed stead steaks steam steaming steep
   steeped steer stems sterling steven stills stimulation stinging stings stingy stink stinking stinky stint
   stirs stitch stocked stocking stocks stoke stoked stokes stomachs stoned stoner stony stools stoop stopper
   storey storied storming storms stormy stoves strand strands straps straws stray stream streamed streaming
   streams stride strife striker strikes string stringer stripe stripes stripped strive stronger strung
   studied studios studs stuffs stuffy stumbled stumbles stumps stunt sturdy style suaves subbed subir sucede
   sucios sucker sucks suction sueco sueldos suele suelos suelto suena suene suenos sugary suicides suing
   suits sumando sumar summed summers supera superb supero supervisory supplied suppliers supplies supports
   surfer surfers surprised surprises surrey survived survives suspects suspicions swamps swapping swaps
   swaying swear swearing sweep sweeping sweeps sweet sweets swell swells swept swift swine switched switches
   sworn systems tabla tables tackle tackles tactica tacticas taker takers takin tales tamed tammy tango
   tanker tanned taper tapped tarda tardes tardo targets tarta tasked tasks taste tastes tasting tattoos
   tatuajes taxed taxes taxing teaches teaming tears tease teaser teasing technique techno teenage teeny
   telefonos teller tellin telly temas temer temples templo tempo temptations tenes tenga tenian tenias tenis
   tents terminal terminan terminara terminas terminates termine termino terms terribles terribly terrorism
   terrorista terrorists testament tester testified tests tetas textbooks texto textos thanking theaters
   theatre theirs theme therapists theres these thick thine thingy thinker thinkers thinning thirds thirst
   thong thorough thousand thrash threads threes thresholds thrice thrived thrives throttle thrust thugs
   thumb ticked ticker tickled ticks tides tiempos tiendas tiende tienden tienes tiered tiers tiger tights
   tigres tiled tiles timber timed timelines timers tinted tipping tiran tiras tiros titled titles toasted
   tocado tocando tocar toilets token tolls tomaba tomadas tomados toman tomara tomas tomato tomes tommy
   tonal toner tonic tonos tonteria topics topping torah torches tories torno toros tortura tortured totals
   touchy tough towed towers towing toxin toying trabajado trabajadoras trabajas trabaje trabajos traced
   tracer traces tracing tracked trackers tract tracts trader traders tradicion traditions traen tragico
   traido traiga trail trailers trails trained trainee trainers trait traits trajes trajo trama tramo trams
   trance tranquil tranquilo trans transfers translate translated translators transmitted transmitters
   transplants transporte transporter transportes trapping trashy tratan tratar tratas trate tratos travels
   traves tread treatments treats treaty trece tremor trenes triad trials tribal tribes trick tricking
   trickle tricky trigo trimestre tripled tripped trips trivial tropa troubled troubles trough truce trucking
   trucks truco trump trunks truss trusts trusty tucker tumbas tumble tumor tuned tuning turbo turkeys turks
   turner turno turnos tutors twain tweaks tweed tweets twigs types tyres ubica ultimas ultimo unarmed uncles
   uncomfortably undated understands unicas unico unida uniforme uniforms unions unison unite unites unity
   update updates upgraded upgrades uploaded uploading upsets urged urgente usable vacas vacations vacias
   vaginal vaina valia valio valle valles valleys vanishes vargas varia varian variar varies various varnish
   vasos vayan veamos veces vecinas vegan vegans vegetable vegetales vehicles veian velas vence vencer
   vencido vencio venda vendido vendo vendors veneer venga vengo venian venir venom venta ventaja ventajas
   ventas venting venue venus verano verbs verde verga verge veria verse versions verte vessel vests veterano
   veteranos viaja viajes viajo vibes vices vicio victima victims videojuegos vieja viejos vienes vigilant
   vigilar villa vimos vines violar violation violenta violentos violet virgin visions visitas visito
   visitors vista viste vistos viuda vivas viven vivia vivid viviendo vivio vivos vocation volando volley
   volunteers volvera volvere volvi volvia votar voted votes vowel vuelo vuelta vuelvo vulnerables wading
   wafer waged wager waging waist waited waiter waived wakes wales walkers walled waller wallets wally
   wanderer waning wards warehouses wares warmed warming warms warner warped warring warts washes wastes
   wasting watcher watchers waters watery watts waxed waxing weaken wearer weaver weaving websites weddings
   wedge wedges weekends weigh weighs weirdo welcomed welcomes welding wells wests whale wheeling wheres
   wherever whine whiskers whisky whites whiting whomever whoops whopping whore whose widowed widows wight
   wills winding wines winger winner winnings winters wipes wiping witch witches withdraw withdraws withhold
   witnesses wives wobble womans wooded woody worded workings workouts workplaces workshops worlds worries
   worsen worthy woven wrapper wrecks wright writer writers writings wrongs yankee yesterdays youngs youths
   zapato`.split(/\s+/),
);
