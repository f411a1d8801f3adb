import { PLACES } from '#screen/opinion/features.ts';
import { type Example, examples } from './examples.ts';
import { fit, scoreOf } from './fit.ts';

/**
 * What the opinion makes of each labelled set when it is trained on the others: the figures behind the bars in `weigh.ts`.
 * `npm run train:screen:check` (some minutes)
 */
const sources = examples();
const share = (rows: readonly Example[], isAbove: (example: Example) => boolean): string =>
  `${((100 * rows.filter((row) => isAbove(row)).length) / rows.length).toFixed(1)} %`;

for (const { name, rows } of sources) {
  const others = sources.filter((source) => source.name !== name).flatMap((source) => source.rows);
  for (const question of ['imminent', 'danger'] as const) {
    const head = fit(others, question, PLACES);
    for (const bar of [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
      const isAbove = (example: Example): boolean => 1 / (1 + Math.exp(-scoreOf(head, example))) >= bar;
      const of = (level: Example['level']): string =>
        `${level} ${share(
          rows.filter((row) => row.level === level),
          isAbove,
        )}`;
      console.log(`${name} ${question} at ${bar}: ${of('imminent')}, ${of('possible')}, ${of('none')}`);
    }
  }
}
