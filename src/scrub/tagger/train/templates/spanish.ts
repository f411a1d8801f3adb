export const peopleSpanish = `
{P} {vpEs}
{P} {vpEs} {tailEs}
{P} {vpEs}, {tailEs}
{P} {vpEs} y {vpEs}
{headEs} {P} {vpEs}
{headEs}, {P} {vpEs}. {tailEs}
{roleEs} {P} {vpEs}
{roleEs}, {P}, {vpEs}
su {kinEs} {P} {vpEs}
mi {kinEs} {F} {vpEs}
la {kinEs} de {P} {vpEs}
el {kinEs} de {P} {vpEs}
la casa de {P}
el expediente de {P} está abierto
el cumpleaños de {P} es el {dayEs}
el caso de {P}
los hijos de {P} {pluralEs}
el teléfono de {P}
hablé con {P}
hablé con {P} el {dayEs}
hablé con la {kinEs} de {P}
fui a ver a {P}
fui con {P} a la corte
vi a {P} en la tienda
vi a {P} con su {kinEs}
le dije a {P} que no
le dije a {P} que {vpEs}
le pregunté a {P}
le di mi número a {P}
le presté dinero a {P}
llevé a {P} al hospital
llamé a {P} y no contesta
llámale a {P}
ayúdame con {P}
estoy con {P}
estoy preocupada por {P}
conozco a {P} de la iglesia
quiero ayudar a {P}
tengo que decirle a {P}
no le digas a {P}
no quiero que {P} se entere
dice {P} que {vpEs}
dice {P} que su {kinEs} {vpEs}
me dijo {P} que {vpEs}
me llamó {P}
me escribió {P}
me contó {P} lo de su {kinEs}
me pidió {P} un favor
creo que {P} {vpEs}
parece que {P} {vpEs}
¿puede {P} ver sus notas?
¿puedo abrazar a {P}?
¿puedo decirle a {P}?
¿debo llamar a {P}?
¿quién tiene el caso de {P}?
¿dónde está {P}?
¿ya firmó {P}?
¿sabes de {P}?
se llama {P}
se llama {W} y {vpEs}
su nombre es {W}
le dicen {F}
le dicen "{F}" en la casa
una muchacha que se llama {F}
un señor llamado {W}
gracias {F}
gracias, {F}
hola {F}
hola {F}, {tailEs}
buenos días {F}
oye {F}
oiga doña {F}
{F}, {tailEs}
atentamente, {W}
soy {F}
soy {W} de la oficina
cliente: {P}
paciente: {W}
mamá: {F}
la señora {L} {vpEs}
el señor {L} {vpEs}
sra. {L} {vpEs}
sr. {L} {vpEs}
sra {L} y sr {L} {pluralEs}
doña {F} {vpEs}
don {F} {vpEs}
la doctora {L} {vpEs}
el dr. {L} recetó {drug}
la licenciada {L} {vpEs}
el pastor {F} {vpEs}
el padre {F} {vpEs}
la maestra {F} {vpEs}
la hermana {F} {vpEs}
tía {F} {vpEs}
tío {F} {vpEs}
la tía {F} tiene a los niños
abuelita {F} {vpEs}
la familia {L} {vpEs}
los {L} {pluralEs}
los niños {F} y {F} {pluralEs}
{F}, de {num} años, {vpEs}
{P} tiene {num} años y {vpEs}
{P} y {P} {pluralEs}
{P} y su {kinEs} {pluralEs}
{P} o {P}
{P} está con {P}
entre {P} y yo
mi compañera {F} {vpEs}
mi jefe {F} {vpEs}
el novio, {F}, {vpEs}
su ex {F} {vpEs}
cuando {P} {vpEs} no dije nada
si {P} {vpEs} ¿lo reporto?
porque {P} {vpEs}
ayer {P} {vpEs}
el {dayEs} {P} {vpEs}
pobre {F}
ni {P} ni su {kinEs} quieren
con {P} no se puede
sin {P}
para {P}
{P} trabaja en {BIZ}
{P} vive en {LOC}
{P} se mudó a {LOC}
{P} va a {CHURCH}
los hijos de {P} van a {SCHOOL}
vive en {LOC} con su {kinEs}
trabaja en {BIZ}
trabaja en {BIZ} con {P}
su {kinEs} trabaja en {BIZ} en {LOC}
estudia en {SCHOOL}
la mandaron a {CARE}
está internado en {CARE}
la corte de {LOC}
el condado de {CB}
vive por la {CROSS}
va a la iglesia {CHURCH}
my client {P} only speaks spanish y {vpEs}
{P} {vp} pero no quiere decir
{P} {vpEs} and i don't know what to do
{P}'s {kinEs} {vp}
{P} {vpEs}, {tail}
i told {P} que no
{head} {P} {vpEs}
{role} dice que {P} {vpEs}
{roleEs} {vp} with {P}
la {kinEs} {vp} pero {P} no sabe
`;
export const cleanSpanish = `
{roleEs} {vpEs}
{roleEs} {vpEs}
{roleEs} {vpEs} {tailEs}
{roleEs} {vpEs} {tailEs}
{roleEs} {vpEs}, {tailEs}
{headEs} {roleEs} {vpEs}
{headEs}, {roleEs} {vpEs}. {tailEs}
su {kinEs} {vpEs}
su {kinEs} {vpEs} {tailEs}
la {kinEs} {vpEs}
mi {kinEs} {vpEs}
hablé con {roleEs}
le dije a {roleEs} que no
vi a {roleEs} en la tienda
creo que {roleEs} {vpEs}
me dijo que su {kinEs} {vpEs}
dice que {vpEs}
dice {roleEs} que {vpEs}
ella {vpEs}
él {vpEs}
ellos no quieren
cuando {roleEs} {vpEs} no dije nada
si {roleEs} {vpEs} ¿lo reporto?
¿puedo abrazar a un cliente?
¿puedo aceptar un regalo?
¿puedo darle mi número?
¿puedo llevarla en mi carro?
¿debo reportarlo?
¿debo decirle a su {kinEs}?
¿quién firma por el niño?
¿qué dice la {cite}?
¿qué hago si no contesta?
¿es ético mentir?
¿es ético guardar el secreto?
¿cuánto tiempo guardo las notas?
¿cómo le digo que no?
¿dónde está la línea?
¿hay reglas sobre esto?
¿me pueden ayudar?
ayuda por favor
gracias a todos
gracias equipo
buenos días a todos
buenas tardes
hola equipo
no sé qué hacer
no tengo permiso
no hay camas
no hay intérprete
no entiendo la forma
no firmó nada
no quiero problemas
no dije nada
ya no aguanto
ya le dije
ya cerré el caso
ya llamé a {prog}
ya no viene
estoy cansada
estoy preocupada
estoy enojado
tengo una duda
tengo miedo
tengo una pregunta
tengo {num} casos
necesito consejo
necesito ayuda
necesito hablar con alguien
quiero renunciar
quiero hacer lo correcto
me siento mal
me siento culpable
me equivoqué
me abrazó y lloró
me da pena
me da lástima
se enojó
se fue ayer
se mudó a {state}
es de {state}
es mi vecina
es mi amiga
es mi culpa
son primos
están peleando
está tomando {drug}
toma {drug} y {drug}
le quitaron {prog}
perdió {prog}
recibe {prog}
tiene {dx}
le diagnosticaron {dx}
llevo {num} años aquí
hace dos semanas
el {dayEs} pasado
la semana que entra
mañana tengo corte
ayer fue el funeral
hoy no vino
hay esperanza
con esperanza
sin esperanza
perdió la esperanza
la luz se la cortaron
pagó la luz
le cortaron la luz
día de muertos
la virgen
gracias a dios
si dios quiere
dios mío
qué dolor
dolores de cabeza
dolor de espalda
rosas para la oficina
la flor
una flor
el ángel de la guarda
el sol
la cruz roja
una cruz
el rey de la casa
la reina del drama
mercedes del año
la paz
en paz
el milagro
los remedios caseros
la consuelo yo
el salvador de todos
la piedad
el domingo
la linda casa
qué linda
qué dulce
es justo
no es justo
la luna
el mar
la perla
la estrella
las reglas
el código de ética
la confidencialidad
el consentimiento
la corte
la migra
la renta
el desalojo
el casero
la escuela no quiere ayudar
la iglesia pagó la renta
la clínica cerró
el albergue está lleno
el hospital la mandó a casa
my client doesn't speak english, solo español
{role} {vp} pero no quiere decir
{role} solo habla español
{roleEs} {vp} y no sé qué hacer
{roleEs} {vpEs} and i don't know what to do
{roleEs} {vpEs}, {tail}
la intérprete {vp}
i said no pero insiste
pero no quiere
y luego {vpEs}
pues {vpEs}
entonces {roleEs} {vpEs}
también {vpEs}
ahora {roleEs} {vpEs}
`;
export const pluralsSpanish = `están peleando | viven juntos | no se hablan | comparten cuarto | van a la misma iglesia | quieren verse | se van a casar | tienen miedo | no tienen papeles | se pelearon otra vez | quieren la misma trabajadora`;
export const daysSpanish = `lunes | martes | miércoles | jueves | viernes | sábado | domingo`;
