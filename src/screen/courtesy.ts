import type { Stretch, Reading } from './reading.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const polite = setOf(`
a about again ahead all am an and any anyone anybody appreciate appreciated are around as ask asking at awesome be been being best better bless bother bothering
busy but can care case chance check checking coffee colleagues could day days doing dont early else evening everybody everyone
excited feedback few fine folks for forward friday from ganas get give glad go going good got great greetings group guidance guys happy have having
hello help helpful helping hey hi hope hopefully hoping how i id if ill im in input is it its ive just kind kindly know let little long
look lot lots lovely luck message minute moment monday month morning much my need new nice night okay ok on one or our out pardon patience
pick please post posting quick question questions quickie rambling read reading real really regards rest right rush second see sharing should so some
somebody someone sorry start started stay stop super support sure take team thank thankful thanks that the there this thought thoughts thursday time tia to today truly
tuesday ty tysm u up ur us very wanted want week weekend weekends welcome well wednesday what when whenever wish wishing with wonderful work would wonderful yall you your youre
which section sections part parts standard standards code codes ethics ethical covers cover covered apply applies applied does say says under number cite quote bears
advice advance anything of first by here next visit visits run something point email eod chime two cents wisdom heads mind brains brain bounce grateful pointer pointers insight insights cheers kindly bug bugging treating value appointment before reader poster caller listener friends friend dear boundary boundaries obligations weigh opinion opinions clarify details convenient sunshine enjoy chat blessed bless crew wonder wondering hurry swamped short hiya estimados compañeros companeros consulta atenta atento orientacion quedo que dios bendiga bendigas siempre estar aqui excelente inicio we were will hear hearing back soon gracias muchas mucho mil por su tu ayuda de antemano buenos buenas dias tardes noches dia hola equipo espero
esperando que esten esten bien este se la los las les una un pregunta preguntita rapida rapido duda perdon disculpe disculpen molestia saludos todos todas a y feliz tengan
tenga bonito lindo bendiciones agradezco agradecida agradecido favor semana fin con el en lo como estan cual seccion codigo etica dice sobre esto norma aplica cubre esta
`);

const opensFront = setOf(
  'hi hello hey good greetings happy morning afternoon evening sorry thanks thank hope hoping quick hola buenos buenas perdon disculpe disculpen saludos gracias espero pardon',
);
const closesFront = setOf(
  'poster reader caller listener friends friend here appointment visit visits chance hurry input something right kindly guidance opinion all team everyone everybody folks yall guys you week weekend day days morning afternoon evening friday monday tuesday wednesday thursday question one minute advance help bothering bother time message well there colleagues bien dias tardes noches equipo todos todas molestia pregunta preguntita rapida duda ayuda semana dia start group',
);
const opensBack = setOf(
  'does can would is let thanks thank thankful thx appreciate appreciated have hope please which what is let any tia ty tysm gracias muchas mil saludos bendiciones agradezco que cual i many no stay wishing god',
);
const marks = setOf(
  'grateful cheers pointers pointer insight obligations thanks thank thankful appreciate appreciated hope code section standard ethics gracias saludos bendiciones agradezco codigo seccion norma etica day weekend week rush luck welcome advance thoughts advice regards',
);

/** A cite such as 2.07 is two short numbers here. */
const isPolite = (word: string | undefined): boolean =>
  word !== undefined && (polite.has(word) || /^\d{1,2}[a-z]?$/.test(word));

const frontOf = (words: readonly string[]): number => {
  if (!opensFront.has(words[0] ?? '')) return 0;
  let front = 0;
  for (let index = 0; index < words.length && isPolite(words[index]); index += 1)
    if (closesFront.has(words[index] ?? '')) front = index + 1;
  return front;
};

const backOf = (words: readonly string[], from: number): number => {
  let back = words.length;
  let marked = false;
  for (let index = words.length - 1; index >= from && isPolite(words[index]); index -= 1) {
    marked ||= marks.has(words[index] ?? '');
    if (marked && opensBack.has(words[index] ?? '')) back = index;
  }
  return back;
};

/**
 * The words of a message without the politeness at its ends; all of them where nothing else would be left. Greetings, thanks and
 * "which section covers this?" are not read by contexts, the opinion and most cues, so that being polite cannot move a level. A run of
 * such words counts only from a word that opens it to a word that closes it.
 */
export const withoutCourtesy = ({ words }: Reading): Stretch => {
  const texts = words.map(({ text }) => text);
  const start = frontOf(texts);
  const end = backOf(texts, start);
  return start < end ? { start, end } : { start: 0, end: words.length };
};
