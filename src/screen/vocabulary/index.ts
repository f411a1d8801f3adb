import type { Vocabulary } from '#screen/lexicon.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { conditions } from './conditions.ts';
import { frames } from './frames.ts';
import { grammar } from './grammar.ts';
import { means } from './means.ts';
import { people } from './people.ts';
import { time } from './time.ts';

/** Every word list of the screen. A name occurs once; the unit test holds that. */
export const vocabularies: readonly Vocabulary[] = [
  people,
  time,
  grammar,
  bodies,
  means,
  acts,
  conditions,
  frames,
];
