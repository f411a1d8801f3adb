/** One measured quality figure. Shares are 0 to 1; times are milliseconds. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'share' | 'ms' | 'count';
  /** How many cases it was measured on. */
  readonly of: number;
  /** 95 % interval (Wilson) of a share. */
  readonly low?: number;
  readonly high?: number;
};

/** The 95 % Wilson score interval of `hits` out of `of`. */
export const share = (name: string, hits: number, of: number): Figure => {
  if (of === 0) return { name, value: 0, unit: 'share', of };
  const z = 1.959964;
  const p = hits / of;
  const scale = 1 + (z * z) / of;
  const centre = (p + (z * z) / (2 * of)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / scale;
  return {
    name,
    value: p,
    unit: 'share',
    of,
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
  };
};
