/**
 * Everyday Spanish, without accents: words that are no names, though some lists hold them ("Ella"). The function words
 * are those of stopwords-es 0.3 (MIT licence, Gene Diaz), the rest is what people say to a case manager.
 */
export const everydaySpanish: ReadonlySet<string> = new Set(
  `
jaja jajaja jeje bala balas tirador tiroteo cuchillo cuchillos arma armas matan mato matarme matarlo matarla mata helando babeando ronca roncando fierro machete soga cuerda azotea puente ahogando ahogar quemando quemar sangrando golpes golpean pegan ahorca ahorcar ahorcarse cortarse cortando disparo disparos dispara disparar amenazando muerto muerta muertos solita solito flaca flaco linda lindo risa huevo huele oler orin tina guante guantes millas domingos sabados chiquito chiquitos chiquita mija mijo veras dios virgen angeles diles debi contesta afila cruz mercado vomitando respira respirando
kiere kiero kieren kieres k ke q xq pq porke xk aki aka ola disculpe disculpa disculpen perdone kien kienes komo kon kasa kosa kosas kon kuando kuanto kual tmb tb tmbn tambn dnd pos nomas nomas muxo muxa grasias aser ase asen asemos ago asia iso voi boi oi ahi ai ay alludar alluda ayudenme nesesito nesesita nesesitan desir desirle desia disen dise abla ablar ablo ablan uste ustd usteds traduzca traduzcan mienta mientan tanbien tamvien enserio derrepente haber aora orita horita komida trabaja traen traiga traigan espero espere buenas tardes noches saludos porfa porfavor plis okei oki ntp nms alguno ninguno llegue llegan cumple cumplio nadien haiga andan anda ando vaya vayan digan
vende venden vendio vendiendo tamal tamales piojos tos troca camioneta chamaco chamaca chamacos estufa brujeria bruja panza te manzanilla hierbabuena canela manzana leche panales pan huevos frijoles tortillas arroz pollo sopa caldo jugo refresco soda primavera verano otono invierno nadie contesto contesta prende prendio bano banarse llena vacia rota huele lava lavar barre plancha cobija colchon ropa zapato juguete juguetes regalo regalos escalera techo piso ventana llaves recibos deudas multas sellos vale vales despensa estampillas seguro tarjetas cheques biles taxes aseguranza mueble muebles yarda jardin obra campo fabrica limpieza cocina lavanderia taqueria panaderia tienda marqueta cuadras esquina semaforo parada camion gasolina llanta placas choque grua
llame llamale dile oiga oye avise fijese pague firme
abogada abogado adolescente agencia albergue alcoholico amable anterior apartamento arreglo asilo atencion avisa avisar banco bota botella bolsa borracha borracho brazo cabello cajero calma calor camara cansada cansado carne carnicera carniceria celosa celoso cerveza cita cobija cocaina compadre comadre compania confianza confidencial conflicto consejera consejero copia correo corazon cualquier cualquiera cubre cuenta cuidado cuidadora demanda deportar deportacion deposito desayuno descanso detenido diabetes diente dientes direccion discusion dolares droga drogas edificio elige embarazo encargada encargado enfermera enfermero enganado entender entiende entrada entrego error esconde escribe escribio escucha escuche escucho espalda esperanza estudiante estudio excusa expediente falta faltan faltar farmacia fianza fluoxetina fiscal foto fotos frontera fumar funeral gusta gustar hermosa hermoso historial humano humana idioma imprime incluye inyeccion jubilado juicio junta lagrimas leche lento letra limpiar llavero lleno lluvia maltrato manejar maneja mantener marca marque mascota medianoche mentir mentira mesera mira mire misa molesta mudanza mudar mudo multa muletas musica navaja necesidad negar nervioso nerviosa obligacion ofrecer olvida olvidar operacion orden orina oscuro pagina palabras pantalla parque pastilla pastillas patio pelea perdon perdona pistola pobre prision prueba pruebas psicologo quedarse quejarse receta recibo refugio regana renta represalia residencia respeto reunir robar robo roto sacar sale sano secreto sello sentir separado silencio sirve sobredosis soledad solicitud soltera soltero sonar sucio suena sueno suerte tatuaje temblor terminar testigo tomada tomado tonto traduce tranquilo tratamiento tribunal triste trato ubicacion vacio valiente vecindario veneno ventaja verde vergonzoso vestido vicio vigilar viejita viejito vino visa viuda viudo volver votar
abuso acepta aceptar acta actualmente acuerdo adelante ademas adentro adrede afirmo afuera agrego agua
ahi ahora ahorita al alcohol algo alguien algun alguna algunas alguno algunos alli alquiler alrededor
ambos ambulancia amenaza amenazo ampleamos anadio anciano animo antano ante anterior antes apenas apoyo
aproximadamente aquel aquella aquellas aquello aquellos aqui arriba arribaabajo aseguro asi asistencia
asustada asustado atras aun aunque autobus ayer ayuda ayudar ayudo baja bajo bano bastante bebe beber
bebida bien breve buen buena buenas bueno buenos cabeza cada caja calle cama cambio camino carcel caro
carro carta casa casada casado casi caso cena centro cerca cheque chica chico chicos cien cierta ciertas
cierto ciertos cinco cita citas ciudad claro clienta cliente clientes clinica cobra cocina colegio
comento comer comida como compra comprar compro con conmigo conocer conocido conseguimos conseguir
consejo considera considero consigo consigue consiguen consigues consulta contar contigo contra contrato
corte cosa cosas cree creo cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuarto cuatro
cuenta cuerpo cuida cuidar culpa da dado dan dano dar de debajo debe deben deber deberia debido debo
decir deja dejar dejo del delante demas demasiado dentro denuncia deprisa derecho derechos desde
despacio despues detras deuda dia dias dice dicen dicho dieron diferente diferentes diga digo dijeron
dijo dinero dio doctor doctora documento documentos dolor donde dormir dos duda duerme durante echar
edad ejemplo el ella ellas ello ellos embarazada embargo emergencia empezo empleais emplean emplear
empleas empleo en encima encontre encuentra encuentro enferma enfermo enfrente enojada enojado enseguida
entonces entrada entrar entre entrevista equipo era erais eramos eran eras eres es esa esas escolar
escribir escuela ese eso esos espanol espera esperar esposa esposo esta estaba estabais estabamos
estaban estabas estad estada estadas estado estados estais estamos estan estando estar estara estaran
estaras estare estareis estaremos estaria estariais estariamos estarian estarias estas este esteis
estemos esten estes esto estos estoy estuve estuviera estuvierais estuvieramos estuvieran estuvieras
estuvieron estuviese estuvieseis estuviesemos estuviesen estuvieses estuvimos estuviste estuvisteis
estuvo etica etico ex excepto existe existen explicar explico expreso familia familiar familias favor
fecha feliz fiesta fin final firma firmar firmo forma formulario frente fue fuera fuerais fueramos
fueran fueras fueron fuerte fuese fueseis fuesemos fuesen fueses fui fuimos fuiste fuisteis gana ganas
gasta gasto general gente golpe golpea golpeo gracias gran grande grandes grave grita grito grupo guarda
guardar gueno ha habeis haber habia habiais habiamos habian habias habida habidas habido habidos
habiendo habitacion habla hablan hablar hablo habra habran habras habre habreis habremos habria habriais
habriamos habrian habrias hace haceis hacemos hacen hacer hacerlo haces hacia haciendo haga hago hambre
han has hasta hay haya hayais hayamos hayan hayas he hecho hemos herida hermana hermano hermanos
hicieron hija hijas hijo hijos hizo hogar hola hombre hora horas hospital hoy hube hubiera hubierais
hubieramos hubieran hubieras hubieron hubiese hubieseis hubiesemos hubiesen hubieses hubimos hubiste
hubisteis hubo iglesia igual impuestos incluso indico informacion informo ingles inmigracion intenta
intentais intentamos intentan intentar intentas intento ir jefa jefe joven juez junto juntos justo la
lado largo las lastima lastimar le leer lejos lengua les ley libre licencia lista llama llamada llamar
llamo llegar llego lleva llevar llevo llora lloro lo los luego lugar lunes luz madre maestra maestro mal
mala malo maltrata maltrato mama manana manera manifesto mano manos marido mas matar mayor mayores me
mediante medicamento medicamentos medicina medico medio mejor menciono menor menores menos mensaje
menudo mes mesa meses mi mia mias miedo mientras migra minutos mio mios mis misma mismas mismo mismos
mitad modo momento moretones morir mucha muchas mucho muchos muerte mujer mundo muy nada nadie necesita
necesito negocio ni nieta nieto nina ninas ningun ninguna ningunas ninguno ningunos nino ninos no noche
nombre nos nosotras nosotros nota notas novia novio nuera nuestra nuestras nuestro nuestros nueva nuevas
nuevo nuevos numero nunca ocho oficina oir olvido os otra otras otro otros paciente padre padres paga
pagar pago pais palabra papa papel papeles para parece pareja parte partir pasa pasada pasado pasar paso
patron patrona pedir pega pegar pego peleas peligro pelo pensar peor pequena pequeno perder perdio
permiso permitido pero perro persona personas pesar pide pidio piensa pierna pistola plan plata poca
pocas poco pocos podeis podemos poder podra podran podria podriais podriamos podrian podrias policia
poner por porque posible pregunta preguntar pregunto presta prestar prima primer primera primero
primeros primo principalmente privado problema programa pronto propia propias propio propios protege
proteger proxima proximo proximos pudo pueda puede pueden puedo puerta pues puesto qeu que quedar quedo
queja quejar queremos quien quienes quiera quiere quieren quiero quiso quita quitar quiza quizas rapido
raras razon realidad realizado realizar realizo recibe recibir regalo regla regresa regresar regreso
renta repente reporta reportar reporte respecto respuesta reunion ropa sabe sabeis sabemos saben saber
sabes sal salio salir salud salvo sangre se sea seais seamos sean seas segun segunda segundo segura
seguro seis semana semanas senalo senor senora senorita ser sera seran seras sere sereis seremos seria
seriais seriamos serian serias servicio servicios si sido siempre siendo siente siento siete sigue
siguiente silla sin sino sobre sobrina sobrino sois sola solamente solas solo solos somos son sordo soy
soyos su suegra suegro sueldo suicidio supervisor supervisora supuesto sus suya suyas suyo suyos tal
tambien tampoco tan tanto tarde tarea tarjeta te techo telefono tema temprano tendra tendran tendras
tendre tendreis tendremos tendria tendriais tendriamos tendrian tendrias tened teneis tenemos tener
tenga tengais tengamos tengan tengas tengo tenia teniais teniamos tenian tenias tenida tenidas tenido
tenidos teniendo terapeuta terapia tercera ti tiempo tienda tiene tienen tienes tio toda todas todavia
todo todos toma tomar tomo total trabaja trabajador trabajadora trabajais trabajamos trabajan trabajar
trabajas trabajo traducir traductor trae traer traigo tras trata trato traves tres triste tu tus tuve
tuviera tuvierais tuvieramos tuvieran tuvieras tuvieron tuviese tuvieseis tuviesemos tuviesen tuvieses
tuvimos tuviste tuvisteis tuvo tuya tuyas tuyo tuyos ultima ultimas ultimo ultimos un una unas unico uno
unos urgente usa usais usamos usan usar usas uso usted ustedes va vacaciones vais vale valor vamos van
varias varios vaya veces vecina vecino vender venir ventana ver verdad verdadera verdadero verguenza vez
vida vieja viejo viene vio violencia visa visita visitar visito vive vivienda vivir vivo voluntad
vosotras vosotros voy voz vuelta vuelve vuestra vuestras vuestro vuestros ya yo zapatos`
    .trim()
    .split(/\s+/u),
);

const signs = new Set(
  'que de la el los las mi su sus para con por es en una un y le se lo ella pero del al quiere dice como esta si no puedo una'.split(
    ' ',
  ),
);

/** Whether a text is Spanish, or half so: three of its words are function words that English lacks. */
export const isSpanish = (words: Iterable<string>): boolean => {
  let seen = 0;
  for (const word of words) if (signs.has(word) && word !== 'no') seen += 1;
  return seen >= 2;
};
