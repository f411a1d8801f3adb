import { acts, auxiliaries, befores, determiners, placeBefores } from './vocabulary.ts';
import type { Word } from './words.ts';

/** "rose garden", "lane closure": a word that somebody may be called, before a thing, is the word. */

/** Small words and adverbs that may come after somebody's name; whatever verb in -s, -ed, -ing or -ly may too. */
const small = new Set(
  `i me my mine you your u ur he him his she her hers it its we us our they them their this that these those who whom whose which what when where why how
  a an the some any no none all both each every another other others more most less much many few several enough one two three four five six seven eight nine ten half
  and or but nor so yet because bc bcuz cuz cause if unless until till while since although though whether than as like w with without w/ wo of in into on onto at to from for by about over under
  above below near around behind beside besides between through thru across along against toward towards off out up down away back home here there inside outside upstairs downstairs next before after during except plus via per re
  not n't never ever always often sometimes usually still just only even also too again already almost nearly soon now then later today tonight tomorrow yesterday once twice maybe perhaps probably really very pretty quite rather kinda sorta kind
  either neither instead alone together anymore anyway everywhere everything everyone everybody anything anyone nothing nobody someone somebody something somewhere
  well better best worse worst fine okay ok good bad mad sad sick drunk high pregnant dead alive sober homeless upset angry crying asleep awake safe ready able sorry late early
  am is are was were be been being do does did done have has had having can could will would shall should may might must aint gonna wanna gotta
  y n u r pls please thx thanks lol smh tho cuz idk imo fyi btw asap etc vs sr jr ii iii
  became began begun bent bit bled blew broke built burnt burst caught chose clung dealt dug drank drew ate fell fought fled flew froze got grew gave went hung held heard hid kept knew laid led learnt left lent lit lost
  made meant met mistook overheard paid put quit ran rang rode rose said sang sat saw sent sewed shook shot showed shut slept slid snuck spent spat split spoke stole stood stuck struck swam swore taught took told thought threw tore understood went woke won wore wrote
  come came cut hit hurt let set bet cost beat become run read see say go get give take make know think tell ask want need feel try leave call keep live work help talk turn start show hear play move like believe hold bring happen write sit stand lose pay meet stay wait sign eat sleep
  el la los las un una y o pero que de con en por para mi tu su se no ya es esta fue quiere dice dijo tiene vive va le lo me nos si como cuando porque muy`
    .trim()
    .split(/\s+/u),
);

const mayFollow = (word: Word): boolean =>
  word.shape === 'sign' ||
  word.shape === 'number' ||
  word.shape !== 'lower' ||
  word.text.length < 3 ||
  word.entry.word < 5 ||
  word.entry.first >= 5 ||
  word.lower.includes("'") ||
  small.has(word.lower) ||
  acts.has(word.lower) ||
  auxiliaries.has(word.lower) ||
  befores.has(word.lower) ||
  placeBefores.has(word.lower) ||
  /(?:[^s]s|ed|ing|ly)$/u.test(word.lower);

const made = /^(?:based|themed|sized|colored|shaped|scented|flavored|style|type|friendly|related|proof)$/u;
const thing = /(?:s|ing)$/u;

/** Whether the word at `at`, which is also an everyday word, describes the thing that comes next. */
export const inCompound = (
  words: readonly Word[],
  at: number,
  style: 'mixed' | 'lower' | 'upper',
): boolean => {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (!word || !next || next.start === word.end) return false;
  if (word.entry.word === 0 || (style === 'mixed' && word.shape !== 'lower' && !word.opens)) return false;
  if (next.start - word.end <= 1 && made.test(next.lower)) return true;
  const article = before !== undefined && determiners.has(before.lower) && !word.opens;
  // "the pearl beads", "a chase scene": after an article even what might be a verb is a thing.
  if (
    article &&
    next.shape === 'lower' &&
    next.entry.word >= 4 &&
    thing.test(next.lower) &&
    !acts.has(next.lower)
  )
    return true;
  const plain =
    word.opens || article || before === undefined || /^(?:in|at|of|on|is|was|like|as)$/u.test(before.lower);
  return plain && !mayFollow(next);
};
