import { describe, expect, it } from 'vitest';
import { hintsFor } from '#scrub/find.ts';
import { beginOf, LABELS, OUTSIDE } from '#scrub/tagger/labels.ts';
import { model } from '#scrub/tagger/model.ts';
import { networkParts, readNetwork } from '#scrub/tagger/network-file.ts';
import { opinionOf } from '#scrub/tagger/network.ts';
import { runsOf } from '#scrub/tagger/number-features.ts';
import { observe } from '#scrub/tagger/observe.ts';
import { newNetworkLearner, vocabularyOf } from '#scrub/tagger/train/learn-network.ts';
import { newLearner } from '#scrub/tagger/train/learner.ts';
import { seeded } from '#scrub/tagger/train/random.ts';
import { tokens } from '#text/tokens.ts';

const seenIn = (text: string) => observe(model(), text, tokens(text), hintsFor(text));
const PERSON = beginOf('PERSON');

describe('the field', () => {
  const features = [[11], [22], [33]];
  const known = { features, open: Uint16Array.of(1 << OUTSIDE, 1 << PERSON, 1 << OUTSIDE) };

  it('learns what is right', () => {
    const learner = newLearner(seeded(1));
    const losses = Array.from({ length: 60 }, () => learner.learn(known, 0.1));
    expect(losses.at(-1)).toBeLessThan(0.1 * (losses[0] ?? 0));
  });

  it('learns nothing from a word of which nothing is known', () => {
    const learner = newLearner(seeded(1));
    const any = 2 ** LABELS - 1;
    expect(learner.learn({ features, open: Uint16Array.of(any, any, any) }, 0.1)).toBeCloseTo(0, 9);
  });

  it('is not told which of two answers is right, only that the others are wrong', () => {
    const learner = newLearner(seeded(1));
    const either = {
      features,
      open: Uint16Array.of(1 << OUTSIDE, (1 << PERSON) | (1 << OUTSIDE), 1 << OUTSIDE),
    };
    const losses = Array.from({ length: 60 }, () => learner.learn(either, 0.1));
    expect(losses.at(-1)).toBeLessThan(0.1 * (losses[0] ?? 0));
    expect(learner.learn(known, 0)).toBeGreaterThan(losses.at(-1) ?? 0);
  });
});

describe('the network', () => {
  const texts = [
    'told zorblax to call',
    'told the office to call',
    'ask zorblax again',
    'ask the nurse again',
  ];
  const network = (() => {
    const learner = newNetworkLearner(vocabularyOf(texts.map((text) => text.split(' '))), seeded(3));
    for (let round = 0; round < 80; round += 1)
      for (const text of texts) {
        const seen = seenIn(text);
        const open = Uint16Array.from(seen, ({ word }) => 1 << (word === 'zorblax' ? PERSON : OUTSIDE));
        learner.learn({ seen, open }, 0.05);
      }
    return learner.network;
  })();
  const chance = (text: string, at: number, label: number): number =>
    Math.exp(opinionOf(network)(seenIn(text), at)[label] ?? -Infinity);

  it('learns what a word is, and where', () => {
    expect(chance('told zorblax to call', 1, PERSON)).toBeGreaterThan(0.8);
    expect(chance('ask the nurse again', 2, OUTSIDE)).toBeGreaterThan(0.5);
  });

  it('gives probabilities that add up to one, at the edges of a text too', () => {
    for (const at of [0, 3]) {
      const all = [...opinionOf(network)(seenIn('told zorblax to call'), at)];
      expect(all.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 6);
    }
  });

  it('is nearly the same when it is read back from its bytes', () => {
    const parts = networkParts(network).map(
      (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
    );
    const bytes = new Uint8Array(Buffer.concat(parts));
    const read = readNetwork(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
    const seen = seenIn('told zorblax to call');
    expect(opinionOf(read)(seen, 1)[PERSON]).toBeCloseTo(opinionOf(network)(seen, 1)[PERSON] ?? 0, 0);
    expect(read.hashes).toEqual(network.hashes);
  });
});

describe('a number of several tokens', () => {
  const numbersIn = (text: string): readonly string[] => {
    const found = tokens(text);
    const runs = runsOf(seenIn(text));
    return [...new Set(runs.filter((run) => run !== undefined))].map(({ first, last }) =>
      text.slice(found[first]?.start, found[last]?.end),
    );
  };

  it.each([
    ['plate RGT-4F09 again', ['RGT-4F09']],
    ['it is four nine one two at the end', ['four nine one two']],
    ['no number at all', []],
    ['she said it is 8830. then left', ['8830']],
    ['on 3/4 and 405-555-0123', ['3/4', '405-555-0123']],
  ])('hangs together: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});
