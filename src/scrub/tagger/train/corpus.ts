import { join as joinSentences, recase, scuff } from './augment.ts';
import { fill, type Sentence, type Template, templates } from './grammar.ts';
import { nameMaker } from './names.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';

/** How often each kind of template is used: those without names as often as those with. */
const shares: Readonly<Record<string, number>> = {
  peopleEnglish: 0.27, placesEnglish: 0.14, nameWordsNamed: 0.06, peopleSpanish: 0.09,
  placesClean: 0.04, cleanEnglish: 0.22, nameWordsClean: 0.1, cleanSpanish: 0.08,
}; // prettier-ignore

/** Makes invented messages from the templates; `heldOut` says which tenth of them to draw from. */
export const inventor = (registers: Registers, random: Random, heldOut: boolean): (() => Sentence) => {
  const makers = nameMaker(registers, random);
  const kinds = new Map<string, readonly Template[]>(
    Object.keys(shares).map((kind) => [
      kind,
      templates.filter((one) => one.kind === kind && one.heldOut === heldOut),
    ]),
  );
  const kindOf = (): string => {
    let roll = random.next();
    for (const [kind, share] of Object.entries(shares)) if ((roll -= share) < 0) return kind;
    return 'cleanEnglish';
  };
  const one = (): Sentence => fill(random.pick(kinds.get(kindOf()) ?? []).line, makers, random);
  const several = (): Sentence => {
    const roll = random.next();
    if (roll < 0.6) return one();
    const two = joinSentences(one(), one(), random);
    return roll < 0.88 ? two : joinSentences(two, one(), random);
  };
  return () => {
    const made = several();
    const stop =
      random.chance(0.25) && /[\p{L}]$/u.test(made.text)
        ? { ...made, text: `${made.text}${random.pick(['.', '?', '.', '!', '?'])}` }
        : made;
    return scuff(recase(stop, random), random);
  };
};

/** A labelled tweet once more, its people and towns replaced by others. */
export const revary = (registers: Registers, random: Random): ((sentence: Sentence) => Sentence) => {
  const makers = nameMaker(registers, random);
  return (sentence) => {
    let text = '';
    let from = 0;
    const names = sentence.names.map((name) => {
      text += sentence.text.slice(from, name.start);
      from = name.end;
      const start = text.length;
      const maker =
        name.type === 'PERSON' ? makers['P'] : name.type === 'LOCATION' ? makers['LOC'] : makers['ORG'];
      text += random.chance(0.5) && maker ? maker() : sentence.text.slice(name.start, name.end);
      return { ...name, start, end: text.length };
    });
    return recase({ text: text + sentence.text.slice(from), names }, random);
  };
};

export const shuffled = <T>(items: readonly T[], random: Random): readonly T[] => {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
};
