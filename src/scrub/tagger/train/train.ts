// npm run train:names -- FOLDER   (or CURBSIDE_NAMES_DATA=FOLDER npm run train:names)
import { writeFileSync } from 'node:fs';
import { decode, encode } from '#scrub/tagger/model.ts';
import { observe } from '#scrub/tagger/observe.ts';
import { tokens } from '#text/tokens.ts';
import { buildLexicon } from './build-lexicon.ts';
import { inventor, revary, shuffled } from './corpus.ts';
import { missingIn } from './data-folder.ts';
import { exampleOf, type Labels, observedOf } from './examples.ts';
import type { Sentence } from './grammar.ts';
import { learnLikeness } from './learn-likeness.ts';
import { newNetworkLearner, vocabularyOf } from './learn-network.ts';
import { newLearner } from './learner.ts';
import { report } from './measure.ts';
import { readLabelled, readMarked } from './measured-sets.ts';
import { revaryMessage } from './messages.ts';
import { readOwn, readScreened } from './own-messages.ts';
import { readPhrasings } from './phrasings.ts';
import { seeded } from './random.ts';
import { readRegisters } from './registers.ts';
import { readTweets } from './tweets.ts';

const SEED = 20_250_917;
const EPOCHS = 10;
/** What fits beside the word list in three megabytes; chosen before the last epochs, which learn with these alone. */
const FEATURES_KEPT = 198_000;
const EPOCHS_AFTER = 3;
const INVENTED_PER_EPOCH = 16_000;
/** How often each of our own messages is read in an epoch, never twice the same. */
const TIMES = 6;
const NETWORK_EPOCHS = 3;
const INVENTED_FOR_NETWORK = 9_000;
/** From which probability the scrubber masks what only the tagger sees. */
const THRESHOLD = 0.08;

const folder = process.argv[2] ?? process.env['CURBSIDE_NAMES_DATA'];
const missing = missingIn(folder);
if (!folder || missing.length > 0) {
  console.error(`Give the folder with the training data: npm run train:names -- FOLDER
${folder ? `Missing in it: ${missing.join(', ')}` : ''}
What each file is and where it comes from: src/scrub/tagger/README.md, "Data".`);
  process.exit(1);
}

const random = seeded(SEED);
const registers = readRegisters(folder);
const knowledge = { lexicon: buildLexicon(registers), likeness: learnLikeness(registers, random) };
const tweets = readTweets(folder);
const sources = {
  registers,
  phrasings: readPhrasings(new URL('../../../../knowledge/dilemmas/', import.meta.url)),
};
const invent = inventor(sources, random, false);
const vary = revary(registers, random);
const project = new URL('../../../../', import.meta.url);
const labelledSets = new URL('test/eval/', project);
const own = readOwn(labelledSets);
const screened = readScreened(labelledSets);
const varyOwn = revaryMessage(registers, random);

/** An epoch's sentences: never twice the same, in any order. */
const draw = (invented: number, posts: number, times: number): readonly (readonly [Sentence, Labels])[] => {
  const all: [Sentence, Labels][] = shuffled(tweets.train, random)
    .slice(0, posts)
    .map((sentence) => [vary(sentence), 'names']);
  for (let i = 0; i < invented; i += 1) all.push([invent(), 'names']);
  for (let i = 0; i < times; i += 1) for (const one of own) all.push([varyOwn(one), 'all']);
  for (const one of screened) all.push([varyOwn(one), 'all']);
  return shuffled(all, random);
};
const say = (what: string, loss: number, began: number): void =>
  console.log(`${what}: loss ${loss.toFixed(4)}, ${Math.round((Date.now() - began) / 1000)} s`);

const learner = newLearner(random);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  const began = Date.now();
  if (epoch === EPOCHS - EPOCHS_AFTER) learner.prune(FEATURES_KEPT);
  const rate = 0.12 * (1 - epoch / (EPOCHS + 0.5));
  const sentences = draw(INVENTED_PER_EPOCH, Infinity, TIMES);
  let loss = 0;
  for (const [i, [sentence, labelled]] of sentences.entries()) {
    loss += learner.learn(exampleOf(knowledge, sentence, random, labelled), rate);
    if (epoch >= EPOCHS - EPOCHS_AFTER && i % 5_000 === 4_999) learner.remember();
  }
  say(`epoch ${epoch + 1}/${EPOCHS}, ${sentences.length} sentences`, loss / sentences.length, began);
}

const sample = draw(INVENTED_FOR_NETWORK, Infinity, 1);
const words = vocabularyOf(
  sample.map(([{ text }]) =>
    observe(knowledge, text, tokens(text), new Uint16Array(0)).map(({ word }) => word),
  ),
);
const network = newNetworkLearner(words, random);
for (let epoch = 0; epoch < NETWORK_EPOCHS; epoch += 1) {
  const began = Date.now();
  const rate = 0.05 * (1 - epoch / (NETWORK_EPOCHS + 0.3));
  let [loss, asked] = [0, 0];
  for (const [sentence, labelled] of draw(INVENTED_FOR_NETWORK, INVENTED_FOR_NETWORK / 3, TIMES - 1)) {
    const [lost, of] = network.learn(observedOf(knowledge, sentence, random, labelled), rate);
    loss += lost;
    asked += of;
  }
  say(`network ${epoch + 1}/${NETWORK_EPOCHS}, ${asked} words`, loss / asked, began);
}

const { model: field, transitions } = learner.model(knowledge);
const file = encode({ ...field, network: network.network }, transitions);
writeFileSync(new URL('../tagger.bin', import.meta.url), file);
console.log(
  `tagger.bin: ${(file.length / 1e6).toFixed(2)} MB, ${knowledge.lexicon.facts.length} words listed`,
);
const model = decode(file);

const fresh = inventor(sources, seeded(SEED + 1), true);
const messages = (name: string): readonly Sentence[] =>
  readMarked(new URL(`test/unit/scrub-tagger/messages-${name}.txt`, project));
const sets: readonly (readonly [string, readonly Sentence[]])[] = [
  ['templates held out', Array.from({ length: 4_000 }, fresh)],
  ['tweets held out', tweets.heldOut],
  ['development messages', readLabelled(new URL('scrub.dev.jsonl', labelledSets))],
  ['own messages 1', messages('one')],
  ['own messages 2', messages('two')],
  ['own messages 3', messages('three')],
];
console.log(`\n${report(model, sets, THRESHOLD)}`);
