export type Language = 'en' | 'es';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Words that one of the two languages uses all the time and the other does not; "no", "a", "me", "as", "son" are in both
const SPANISH = words(
  'el la los las un una unos unas de del al que qué quien quién con sin por para pero porque como cómo cuando cuándo donde dónde mi mis su sus lo le les se te nos yo tú usted ella ellos ellas este esta esto ese esa eso es está están estoy soy era fue hay ha han he tengo tiene tienen quiere quiero puedo puede pueden debo debe hacer hago dice dijo dicen sabe sé muy más ya si sí también todo toda hoy mañana ayer después antes cliente clienta clientes señora señor hijo hija niño niña familia casa trabajo jefe jefa supervisora compañera compañero abuela mamá papá esposo marido novia novio iglesia escuela policía dinero q xq pq pa tb porq ayuda necesito sección apartado código dónde cuál hizo quedó contó pidió llamó firmar regalo cita llama llamada qué',
);
const ENGLISH = words(
  'the an and or of to in on at for with from by is are was were be been am do does did have has had my your his her our their its he she they we you it i this that these those what who when where why how can could should would will not but if because about client clients told tell wants want asked ask says said she her him them my got get just out up so after before coworker supervisor boss family section code when there',
);

/** The words of a text in lower case, accents kept. */
const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The language to answer in. A mixed message counts as the one that carries more of it; a tie is English. */
export const languageOf = (text: string): Language => {
  const all = plainWords(text);
  const spanish =
    all.filter((word) => SPANISH.has(word)).length + (text.match(/[ñ¿¡áéíóú]/giu)?.length ?? 0) * 0.5;
  const english = all.filter((word) => ENGLISH.has(word)).length;
  return spanish > english ? 'es' : 'en';
};
