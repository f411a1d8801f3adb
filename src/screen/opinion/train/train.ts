import { writeFileSync } from 'node:fs';
import { fit, type Head } from './fit.ts';
import { type Example, examples } from './examples.ts';
import { PLACES } from '#screen/opinion/features.ts';

/**
 * Trains the second opinion and writes `weights.json`, the same every time.
 * `node src/launch.cjs src/screen/opinion/train/train.ts`
 */
const packed = ({ bias, weights }: Head) => {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { bias, step, places: Buffer.from(bytes.buffer).toString('base64') };
};

const all: readonly Example[] = examples().flatMap(({ rows }) => rows);
const danger = fit(all, 'danger', PLACES);
const imminent = fit(all, 'imminent', PLACES);
writeFileSync(
  new URL('../weights.json', import.meta.url),
  `${JSON.stringify({ danger: packed(danger), imminent: packed(imminent) })}\n`,
);
