/** Ordinary English and Spanish words one slip away from a cue word, which must not be read as a typo of it. */
export const ordinary: ReadonlySet<string> = new Set(
  `abbas abide abiertas abiertos ability abort abound absences abuelos abusers abusos acaban acabara acabas
   acabe acabo accesible acceso accidente accidentes accounts accuse accused accuser acento aches aching
   acids actin activa activo acton actors actos acusa acuso adapted addictions addition admin admins admire
   admired admirer admirers admite admito adulta adulto advertiser advise advisor advisors affair afternoons
   afueras agarrar agarre agencias agendas agent agreed agreements agrees aguantar aguante aguda ahorrar
   ahorro aided aiding ailing aired aires airing airways alarma alarms alberga albert alegria alerta alerts
   algunas alguno align alike alimentar alimento allen alloy alloys almas alter amaba amada amado amargo
   amazons ambient ambos ambulances amenazado among amuse amused amusing ancestor ancianos andes anger angle
   angles anillos anima animo announcer announcers antiques anvil anyones aparecen aparecer aparecia
   aparecido aparte apartments apologised apologize apologizes appeals appear apple applications approved
   approves aprecio aptly apuntan apuntar ardent areas arena arenas arias armadas armados armando armar
   arming armonia arresto arrests arrive artes articles artista artists aspen aspiring assaults assent asses
   assessments assignment asunto ataca atacado atado ataques atenta atento attach attached attaching attacker
   attendants attorneys audiences audio auditor auditors audits augusto autor avert avisa avisos awaken aware
   awoke ayudan ayudar ayudas ayude ayudo babes backed backgrounds backing backpacks bacon bacterial
   bacterias badger badges bagged bagging baila baile bailes bailey bailing baiting bajas baking bales ballet
   balloons balls balon banded bands banking banks banning banos baptist baptized barge baring barley barns
   baron barre barred barrels barren barricade barricades barring barrow barton based basing baskets bateria
   bates bathrooms baths batted batter battered batters batting battled battles beads beaming beams beans
   beard bearded bearing bears beast beasts beater beatings beber bebidas bedrooms bedside beech beets
   behaviors behaviour beings believed believer believers bella belle bello bells belonging belts bends
   beneficiarios berth besides betting bibles bicycles bidder bikes biking billboards billings billy binds
   bingo birch births bison bitch bitter blacks blamed blames blaming bland blankets blanks blaster blasts
   blaze bleak bleep blend blender blending blends blinded blinds bling blink bliss blocker bloke blond
   bloods bloom blows blueprints blush boards boast boasting boating boats bodied bogged boiled boils bolas
   bolster bomber bombings bondad bondage boner bonos bonus boobs booed booing booker booms boosted boosters
   booted boots borde borders bordes boring borrachos borrower botes bother boton bottled bottoms bounced
   bouncer bounces bouncy bounded bounds bouts boxed boxeo boxer boxers boxing boyfriends brace braces braid
   braided braids brain braking brands brandy brave braves bravo breach breaches breaching bread breadth
   breakdowns breakers breasts breathed breed breeding breeds breezy bricks bride brides bridging brine brink
   brisk brochures brock broker bromas brood brook brooks brothel brothers brown bruins brunch bruno brunt
   buckets budge budgets bugger bugging build buildings bulls bully burdens burger burgers burglar burials
   burrow bursts burton burying busca buscado buscan buscas busque buster butch butchers butte butter buttons
   buzzer bytes cabal caballo cabezas cabida cabinets cables cabra cabron cadena cafes cages caidos caiga
   cakes caldo calendars calibre calido caliente calientes calla caller calles calmed calming calms calorias
   calorie camara camaras camilo camina caminos campos camps canada canales canals cancel cancers candies
   canes cannon cansados canta canto capes captives caracter caras carat carbono cared cares cargada cargar
   cargas cargo caring carino carla carnal carne caros carpeta carpets carreteras carrier carriers carros
   carrot carte cartel carton cartoons carts carve carver carvings casada casado casas cashed casinos casos
   casta castes castilla casting casts catcher catchy causada causado cause causes causing caved caves ceased
   ceases ceilings cellar cello cells cellular celos celula celulas centers centra centre cereals cerrado
   cerro certificacion certifications chaired chairs champs chance chang changer changes chanted chanting
   chants chaps charger charges charmed charming charms charred chart charting chase chaser chats cheats
   checa checker cheeky cheer cheered cheering cheers cheeses cheesy chemical cheques chess chests chica
   chick chickens chicks chiefs chile chili chilli chilly chime china chipped chips chocolates choose choque
   chore chores chuck ciento cinta circle circo circumstance cisco civic clamps clams clans clapped claro
   clases clash clashed clashes clasp classed classmate classrooms classy clauses clave claves claws cleaners
   cleans cleansed cleanser cleansing clearer clearing clears clever click clicked clicking cliffs climb
   climber clinch clinched cling clinical clinicas clinico clinics clipper cloak clocks cloned cloning closer
   closes closest closets cloth clothed cloths clover cloves clown clutter coaches coarse coasts coats cobran
   cobrar cobre cobro cocaina codes codigos coding coffees coffins coger cogido colas coles collage collapse
   collar collections collectors colleges color colts combing combo combs comen comet comets comfortably
   comico comidas comienzo commander commando commandos commend commended commits committees comms commune
   commuter comoda comodo companeras compara compete competicion competitions completa completed completes
   completo comprado compran comprar compras compre comprendo compute computed computers concept concerto
   concerts concession conclusion conclusiones concreta concreto condado condo conduce conducta conducts
   conduit cones conferences confesion confesses confined confuse confuses confuso congo conservador
   conservatory consola consoles consolidacion construccion constructions consume consumed consumen consumers
   consumes consumir contacto contacts contador contando contar contaron conte content contenta conteo
   contest contestar contesto contests contraction contractors contracts contrast controlan controlar
   controles controller convection convent convert conviccion convictions convince convinces convo cooked
   cookery cookie cooler cooling cooper copas copiar copied copies coping copper cords corea cores corner
   coroners correa corren correos correr corridor corridors corrio cortado cortan cortar cortas cortes cortex
   cortos cosmic costa costas coste costes costo costos costumes cougar coulter counsellor counselors
   counters country coupe coupled couples coupon courting courts cousins coven covert coveted coyotes crabs
   cracker cracks craft crafty cramp craneo cranes crank crater crates crave craving crawl craze creams
   creamy crean crear creas crease create credito creditos creed creeks creen creep creeps creer crees crema
   creme crest criaturas cried crimen crimes crises crisps crock crops crore crouch crowding crowds crowns
   crows crush crusher crushes crystals cuadro cuanto cuantos cuarta cuartos cubrir cuenta cuentas cuente
   cuentos cuerdas cuero cuerpos cuervo cueste cuidado cuidados cuidar cultura cultured cultures cunado cunts
   cupboard curate cured cures curled currents curricular curry curse cursing cursor cursos curtail curva
   curved curves curving curvy cutler cuttings dados dairy daisy damaged damages dames danced dancer dances
   dandy dante dares daring dated datos dawned deaths deben debera debes debia debio debut debuts decada
   decay decide deciden decides decisions decker decode decreased decrees deepen defence defensa defenses
   defer defied defies defined definen definicion definitions definitiva definitive defying degree dejar
   dejaran dejas dejen delays deleted delicious delivers demanda demandas demasiada demasiados demonic demos
   denis dentists depart departed departments deployments deporte deportes depot depresion depth derive
   derives desaparece desaparecen desaparecidos desconocida desconocidos desean desear deseas desee deseo
   deserted desired desires desnudos despedido despido despierto despise despite destroyer detectar detection
   detectors detencion detenidos deter determine determines deterrent deudas devices devils devise devon
   diablos diarrhoea dibujos diced dices dieron dieting differences difficult digan digit diner diners dining
   dinners dioses direction directo directora directors directory directos disable disappears discharges
   discute disorders disparos dispuestas dispuestos disputa disputed disputes divas diver dives divina divine
   divino divorced divorces doable doble docked doctora doctores documentacion documento dodge dodger dolar
   domes domestico domingos dominio domino donate donor donors doping doris dormida doubles doubly doubted
   doubting doves downer dozens drafting drains draper drawings dread dreaded dreading dreamer dreamy dresses
   drier dries drifted dripping drivers drone drool drooling drying ducked duelo duena duenos duermo dunno
   duped dusted dutch earning earrings earths earthy easing easter eater echado edges edificios edits
   educacion eighth eighty elbows electrica electricas elephants elevators elves emails embarazadas emergence
   emery emits employed employee employers empuje encontrados encontrara encontraran encuentras encuentre
   encuentren encuentro encuestas endings enero enfrenta enfrento engaged engages engines enter enteras
   entere enteros enterrado enters entice entran entrar entras entre entro entry environments errand escapa
   escapes escaso escorts escriba escribe escribia escribir escribo escrita escritor escritora escritos
   escrituras escuchado escuchan escuchar escuchas escuche escuelas esfera espada espaldas espejo esperado
   esperan esperas espere espero espia espias espiritu esposas essentials estaban estabas estables estara
   estaran estaras estare estas esten ester estero estos ethic evacuate evaluate evenings evento events
   evidenced evidente exact exacta examples excepcion exceptions excerpt excite excites executes executions
   exercised exista existe exists exited exiting exito exitos expansive expire expires explorar explore
   explorer explores exploring explota expose exposes extend extendio extends extensions extensive extenso
   extinguished extras eyelids facebooks faced faces facilita facing faction facto fades failings fails
   faiths faked faking falda falla fallas falling fallo fallos falsa falso faltan faltar faltas famed familia
   familial familias fanny farce fared fares farmer farms farther fases faster fated fathers fatter fatty
   faults faulty feather fechas fellow fellows felony fenced fences fender fertilizers festivals fetal fewer
   fiasco fibre fibres ficcion ficha fields fieles fiend fifths filas filed filing filler fills filme filmed
   filming finale finals finance finca finder finding fined finer fines fingerprint fingir finisher finishes
   firmes firms firth fives fixed fixes fixtures flaming flaps flashes flecha flesh fliers flies flight
   flights fling flips floods floors floss flour flower flows fluido flushing foiled folds follower footer
   footy foray forbids fords forgave forge forged forgets forging forgiven forgo forks forma formar formas
   formed forming formo formulas foros forte forth forts forums forwards fosters foundations founder founding
   fountains foyer fractura fragil frame framing franco francos frases freeing freeze freezes frentes fresco
   frescos friction fried fries fright fringe fronts frost fruit fruits fryer fuegos fueling fuels fuentes
   fuerte fumes fundar funded funds funerals funky fused futura futures futuro gafas gallo gallons gallop
   gamer gamers gaming ganan ganar gangs garages garaje garbage gardens gases gastar gasto gates gators gatos
   gauges gazing genera generals generan generar genie genital genre gentes gentle gentlemen gents genus
   ghosts giant gills girlfriends girly giver gland gloss glowing goats gobierna gobiernos goggles goles
   golpe golpeado gorge governments grabo grace gracia grade graded graders grades graduacion graft grail
   grains grams grande grandfathers grandioso grandmas grandmothers grano grants grapes graph grasa grasp
   grasping grasses grassy grate grated grave gravel graze greed greek greens greet grieve grille gripe
   gritar groan groin gross grouped grouping groups grove groves growl grows grunt grupos guaranteed
   guarantees guardado guardan guardar guardia guardians guardias guitars gunshots gusta gustar haber habia
   habian habiendo habil habito habits hablas hable hablen hablo habra habran hacen haces hacia hacienda
   hacker hades haired halfway halla hallan hallar hallways hammers hamper hampered handlers handles handling
   handy hanger hangout hanks happenings harden hardy harper harta haste hasty hatched hatches hated hater
   haters hating haunt haunting haunts haven havens header headlined headphone healer heals healthy heaps
   hearings hearth hearty heated heaters heath heather heating heats heavens hecha hedges height heirloom
   heirs helado herds herein heres herido heridos hermanas hermanos heroes heroic heroine heron heros herring
   highways hijab hikes hiking hilos hinged hinting hints hippy hires hiring historian historias historic
   historica historicas hobby hojas holdings holed hombro hombros homeless homer homers homicidios homing
   honda honed honors honour hoodies hoods hooks hoped hopping horde horned horner hornets horns horribles
   horribly horses hoses hospitals hostages hostel hostil hotels housed households houses hover hueco huevo
   huevos humana humane humano humans humility hundreds hunger hunted hunters hurling hurst husbands hydro
   ideal ideals iglesias ignora ignored ignores immoral immune implants import importan importar importe
   importer imports incendiary incomes indications infanta infante infantes infections infernal inflated
   informacion inhale inhaled injections inmortal inquiry insider insides insiste insisto inspeccion
   inspections instance instruction insure insured intelectual intellectuals intense intenso intenta intente
   intention intentos inter interna internas interno interns internships intersections interval interviews
   invencion invent invento inverted invest invested investing invests invite invites inyeccion izquierda
   jacked jackets james jealousy jelly jerky joins joker jones jordan journals judged judges jueces jugado
   juguetes juices juicy jumper junio juntar juntas juntos justa justo kernel keyboards kicker killings kilos
   kinks kitchens kittens knack kneel knicks knitted knocks known knuckle labores labour laces lacey lacked
   lacking lager lagunas lakes lamps landline landlords lanes languages laptops larga largos laser lasers
   latex latter launch layer layers layouts leach leading leads leafs leaking leaky leales leaned leaning
   leans leaping leaps leapt learner learns learnt leased leases leasing lectura lectured lecturer lectures
   ledger leftover legado legal legion lenguas lenses lesions lessen lessons levanta levantan levels lever
   libra libres libros licence licensed licensee licenses licking licks lider lifes lighted lighten lightning
   liked liking limbs limita limite limits linea lineas linen liner liners linger lining linked links listas
   listed listens lister listing listos lists liter litre litro litter livery livid lizards llama llamada
   llamados llaman llamar llamen llano llanto llega llegada llegan llegando llegara llegaron llegas lleguen
   llegues llenan llenar lleno lleva llevado llevara llevaran llevaria llevas lleven llueve lluvias loader
   loaned loans lobes locale locas located locations lockers locos locus lodge lodges loner longed looming
   looms looping loops loosen looser loosing looted looting lords loses lover lovers loving luces lumps lungs
   lynch machines macho machos madame madera madero madres maestria maestro mafia magia magic magnet magneto
   major makers males malos manage managed managers manages mananas manda mandate mandates mande manejan
   manejar manejo manera manger mango maniac manifest manifests manifiesta manila manor manta manto manzana
   marbles marca marcada marcado marcan marcar marcel marcha marchas marches marcho marco marcos marea mares
   maria marina mariner mariners marino marinos marker markets marking marred marriages marsh marshall
   marshals marte marvels masked masking masks massages master masters mastery matado matas matched matching
   maten mater mates mating matte mattered mature mayan mayors meaning meant meats medal medial mediana
   mediano medias mediation medic medica medicas medicinal medicos medida medina medios medir meditation
   meditations mejora mejores melting members memoirs memoria memorials memorias memos mencion menciona menos
   mensaje mental mentor merch mesas messed messes messing metals metas meten meteor meters metes metio metre
   metros mezclar miedos mighty migraines mikes miles militar millimeters mined miner miners mines mining
   minuto minutos mires mision misled mismas mismos misses missions mistaken mistakes misunderstandings
   misused mitch mites mixer mixers moans mobiles mocha model modes modest modulo moles molesta molesto
   momentos moments momma moneys monies monitor monkey monos monta monte montes monto monty moral moses
   mosques moths mouths movers movil moviles mower mowing muchachos muere mueren muertas muertes muestra
   multiples multiply mummy mundo muneco murals murderer muscles muses museums musica musicals musico musics
   muster mustered nacidos nacio nancy narco naves nearby neatly needless needy negado negativa negatives
   negativo neighbour neighbours nephews nerds nerves neurotic newer niche nicks nieces niego nieves nights
   ninguno ninjas nitrate nivel nobel noches nodes noise noises nombra nombres nombro noodles noses nosotras
   notas noted nothings notices noticia noting novelas novella novias novice novios nubes nueva nuevos nukes
   numbers nurses obligados obligar oblige obligo oceano oceans offence offends offenses offers offices
   oficinas oigan olympics opener operador operan operar operas operators opina opioid ordenar organiser
   organizar organize organized organizers organizes organo organs orientacion oscura oscuros otter otters
   outset outsider oversight owing owners paced pacers paces packaged packages packed packet packs pacto
   paddock pagado pagando pagara pagaron pagas pagos painter paintings paints pairs paises palace palate
   paliza pamphlets panda paneles panels panico panned panting pants papal papas papel paradas parades
   parados paradox paragraphs paramedic paran parar pardo pared parejas paren pares paris parish parity
   parker parlour parra parry parse parte parted participan participante participants particle particulars
   particulas parties partio partly partners parton partying pasaba pasadas pasados pasan pasando pasara
   pasas pasear paseo pases passengers passer pasted pasto pastors pastry patada patched patent patents patio
   patrol patrons patty paused pauses pausing paving pawns payer payers peach peaks pearce pechos pedido
   pedro peeing peeling peering pegado peggy penal penales penas pence pencils penned pensado pensamiento
   pensions penso peoples peppers perch perdi perdidas perdidos perdon perdona periodo periods perla
   permanente permita permiten permits perros perry persa personajes personas persons pertenencia pesada
   pesado pesar pests petting petty pharmacists phase phoned phony photon photons phrases pibes picker picket
   pickled pickups pictured pidan pides pieces pieles piensan piensas piense pierce pierda pierdas piers
   pilas pillows piloto pilots pinch pinched pinches pines pinky pinos pinot pinta pints piper pipes piping
   pirata pissed pisses pissing piston pistons pitches pitching pitting pivot placa placements placer places
   placid placing plains plana planeando planes planet planeta planets plank planks planners plano planos
   planta plantas plantea planteado planted planter planting plastica plastico plastics plata plated plates
   platforms plating plato playa playas playback played player playgrounds pleas pleased pleases pockets
   poder podes podre poemas poeta poets pointe pointer pointy poisons poked poker poking policias polite
   political politicas politico politics polled polling polls ponder ponds poner pones pooping popes poppy
   populations pores porta portals ported porter porto ports posada posed poseer poses posicion positions
   possesses possession posta postings postre potter potts pouch pound powders practica practiced practices
   practico practise prado praise praised prayed prayers precaution precious preguntado preguntan preguntar
   preguntas pregunte premise premises prenda prensa prepare prepares prescribe presenta presentations
   presente presento presents presos press presses presta presunto pretende pretends preve prevencion prevent
   previos priced pricey prick pricks primate primates prime prince princes printers printing priory prisa
   prision prisoners prisons prize prizes probe problema problems profe profiled profiles programa programs
   progreso projects prometo promo promote promoter prone proofs prophets propone proposals propped prosa
   prose prostitucion prostituta prostitutas protection protects protesta protests proto protocolos proved
   provee proven proves provide provided providers provides proyeccion psyche pudiendo pueda pueden puedes
   puertas puerto puesta puffs pulses pumped pumping pumps pupil purchase purchaser purchases purged purity
   purposes purses pursue quack queda quedado quedando quedar quedaron quede queja querian querias querida
   querria queso questionnaires questions quien quiera quieran quieres quill quimicas quimico quinta quinto
   quirk quisieran quiso quite quits quiza quotas quote raced races racket radiacion radios raged rages
   raging raided raiding railings railroads rained raining raises raising ramas ranged ranger ranges rango
   ranked ranking rapid rapping raras rated rates rating ratio raving rayos razas razon razones reaccionar
   reaches react reacted reacting reactions readings really rearing reasons rebuild recibe reciben recipes
   recite recommendations recorder recordings recordo recover recovers recruited recruiters redaccion redding
   reddy redress reduccion reductions reeds referenced references referente refuge refute refuted regaining
   regal regalar regalos regent regla regresa regresan regrese regrets regula regulars relationships relativa
   relativas relativo relativos release releases relied relies relocate remate remembers remota remoto remove
   remover removes repaid repairs repartir reparto repeal repealed repent replace replacements replaces
   replies reportar reporte reportero reportes repost reputacion reputations require requires rescheduled
   researcher researchers resent reserve reserves reservoirs residencial residente residentes resiste resists
   resolve resolver resolves resort resorted resorting resorts respiration respiro responda responden
   responder respondo responds responses restaurantes restaurants rested restriction retaining retract
   retrato return reunite reuse reused revenue reverence reviews revisar revise revised revista revive
   revolve revolved revolves rewrite ribbons rider rigged riggs rights ripper rivera rivers roads robber
   robbing robes robos robots rocked rocking rodeo roles roller romances romero ronda rooftops roommates
   rooting ropas roper roses rotacion rotating rotations rouge routed router routes routing rover rubles
   rugged ruining ruler rulers rulings rumores rumour rumours runners runway rutas sabados saben sabes sabido
   sabiendo sabio sable sabor sabre sacado sacan sacked sacking sacks sacred sacrificed sacrifices safely
   safer sagrado sailed sailing salads salas saldo salen sales salgan salgo salia salidas salido saliva
   salmon salons saloon salta salto salud saluda salva salvar sands santo satin saver sayings scala scale
   scaled scales scaling scammers scams scans scarce scarred scarring scarves scary scent scheduled schedules
   schools scooters scope scored scorer scores scoring scorn scorpions scots scouting scrap scrapped
   scratched screenings screens scripts sculptures seals seams sears seasons seated seating seccion seconds
   secreta secreto secrets sects secure secures seeding seeds seeking seeks seeming segui seguia seguira
   seguire seguras seguros seine seize sello sellos semanal semanas semen semesters semestre seminal seminars
   seminary senado senda seniors senoras senos sensed sensei senses sensing sensor sentados sentidos separate
   separates sequels seres serge seria serias serios sermons servers serves serviced services servings servir
   sesion sessions setter settings settler settles sevens seventy sever severa sewers sewing shack shade
   shaded shades shading shadowy shady shaft shaker shale shall shamed shaming shapes shaping share shared
   shark sharks sharpened shave shaved shawn shear sheen sheep sheer shelf shelled shelling shelly shelters
   shelves sheriffs shifts shine shines shingle shiny shipped shippers ships shire shirts shits shitting
   shocked shocks shone shopped shopping shops shore shores shorter shorts shorty shout shouts shovel showers
   shuts sides siding siege siendo sienta siente sieve sigas sighed sighs sights sigma signal significan
   signings signo signos sigues sillas silly silva silvery simmer simple simulations sindrome singers singled
   singles sings sinking sinned sinner sipping sirio sirve sisters situacion situations sized sizing skate
   skates skies skill skimming skins skipper skirt skulls slabs slade slang slash slate slated slaves slaying
   sleek slice slick slider sliders slight slime sling slipper slippery slips sliver slots slowed slower
   slowing slows sludge slums sluts small smart smashes smelly smelt smiled smiles smiley smoker smokes
   smokey smoky smoother smuggle smuggled smugglers snakes snapper snare sneak sneaker sneaking sneaks sniff
   snipe snipers snitch snort snuff soaps soared soaring sobre sobrevivientes socio socket solar soles solida
   soltar solves somber someones somethings somos sonora sorted sorts sound sowing spaced spaces spade
   spamming spanned spanning spans spare spared spares sparing spark sparked sparking sparks speakers spear
   spears specials specifics speck speeding speeds speedy spell spelled spells spelt spend spiced spicer
   spices spicy spider spied spike spikes spill spilling spinal spines spins spire spite spits splashed
   splashing splits splitting spoiler spoiling spoke spoof spoons spore spores sport sporting sporty spouses
   sprays spring springs sprint spurred squads squat squeeze squid squire stabilize stables stack stacks
   staffing staffs stage staged stages staging stains stair stake staked stakes stale stalked stall stalling
   stamp stamped stamping standards standings stands staples starch stark starling starr starred starring
   starter startled startling statements stating stations statistic statue statues stave stayed stead steaks
   steam steaming steel steep steeped stems sterling steven stills stimulation stinging stings stingy stink
   stinking stinks stinky stint stirs stitch stitched stocked stocking stocks stoke stoked stokes stomachs
   stone stoned stoner stones stony stools stoop stopper storey storied storming storms stormy stoves strand
   strangers straps straw stray stream streamed streaming streams stride strife striker strikes string
   stringer stripe stripes stripped strive stronger struck strung studied studios studs stuffs stuffy stump
   stumps stunt sturdy style suaves subido subir sucede sucios sucker sucks suction sueco sueldo suele suelos
   suelto suena suene suenos sugary suicides suing suits sumando sumar summed summers super supervisory
   supplied suppliers supplies supports supposed surfer surfers surprised surprises surrey surveys survived
   survives suspects swamps swapped swapping swaps swaying swear swearing sweats sweep sweeping sweeps sweet
   sweets swell swells swept swift swine swing switches sworn systems tabla tables tackle tackles taker
   takers takin tales tamed tammy tango taper tapped tarda tardes tardo targets tarta tasked tasks tattoos
   tatuajes taxed taxes taxing teaches teaming tears teaser teasing technique techno teenage teeny telefonos
   teller tellin telly temas temer temples templo tempo temptations tenes tenga tenian tenias tenis tents
   termina terminal terminan terminara terminas terminates terms terribles terribly terrorism terrorista
   terrorists testament tested testing tests tetas textbooks texto textos thanking theaters theatre theirs
   theme theres these thick thine thing thingy thinker thinkers thinning thirds thirsty thorough thought
   thousand thrash thread threads threes thresholds throttle thrust thugs thumb ticked ticker tickled ticks
   tides tiempos tiende tienden tienes tiered tiers tights tigres tiled tiles timed timelines timer timers
   tinted tipping tiran tirando tiras tiros titled titles tocado tocando tocar toilets token tolls tomaba
   tomadas tomados toman tomara tomas tomato tomes tommy toner tonic tonos tonteria topic topping torah
   torches tories torno toros touchy tough towed towels towers towing toxin toying trabajado trabajadoras
   trabajas trabaje trabajos traced tracer traces tracing tracked trackers tract tracts trader trades traen
   tragico traido traiga trail trailers trailing trails trained trainee trainers trait traits trajes trajo
   trama tramo trams trance tranquil tranquilo trans transfers translate translated transplants transporte
   transporter transportes trapping trashy tratan tratar tratas trate tratos travels traves tread treatments
   treats treaty trece tremor trends trendy trenes triad trials tribal tribes trick tricking trickle tricky
   triggers trigo trimestre tripled tripped trips trivial tropa troubled troubles trough truce trucking
   trucks truco trump trunks truss trusts trusty tucker tumba tumbas tumble tumor tuned tuning turbo turkeys
   turks turner turno turnos tutors twain tweaks tweed tweets twigs types tyres ubica ultimas ultimo unarmed
   uncles undated unicas unico unida uniforme uniforms unions unison unite unites unity update updates
   upgraded upgrades uploaded uploading urged urgente usable vacas vacations vacia vacias vaginal vaina valio
   valle valles valleys vamos vanishes varias varies various varnish vayan veamos veces vecinas vegan vegans
   vegetable vegetales veian velas vence vencer vencido vencio venda vendido vendo vendors veneer venga
   vengas venian venir venta ventaja ventajas ventas venting venue venus verano verbs verde veria vessel
   vests veterano veterans viaja viajes viajo vices vicio victima victims videojuegos vieja viejos vienen
   vienes vigilant vigilar villa vimos violar violation violenta violentos violet virgin visions visita
   visitar visitas visito visitors vista viste vistos vivia vivid vivio vocation volando volley volvera
   volvere volvi volvia votar voted votes vowel vuelo vuelta vuelvo vulnerables wading wafer waged wager
   wages waging waist waited waiter waived wakes wales walkers walled waller wallets wally wanderer waning
   wards warehouses wares warmed warming warms warner warped warring warts washes wastes wasting watcher
   watchers waters watery watts waxed waxing weaken wearer weaver weaving websites weddings weekends weigh
   weighs weights weirdo welcomed welcomes welding wells wests whale wheel wheeling wheres wherever whine
   whiskers whisky whites whiting whoops whopping whore whose widows wifes wight wills winding wines winger
   winner winnings winters wiped wipes wiping witch witches withhold witnesses wives womans wooded woody
   worded workings workplaces workshops worlds worms worries worsen worthy woven wrecks wright writer writers
   writings wrongs yankee yesterdays youngs youths zapato`.split(/\s+/),
);
