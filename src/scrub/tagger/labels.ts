export const nameTypes = ['PERSON', 'LOCATION', 'ORGANIZATION', 'DATE', 'OTHER_ID'] as const;

/** What the tagger tells apart. OTHER_ID stands for every number, code, login and address of a machine. */
export type NameType = (typeof nameTypes)[number];

/** Label 0 is "outside"; after it two for each type, in order: one that begins it and one that continues it. */
export const LABELS = 1 + 2 * nameTypes.length;
export const OUTSIDE = 0;
export const beginOf = (type: NameType): number => 1 + 2 * nameTypes.indexOf(type);
export const isBegin = (label: number): boolean => label % 2 === 1;
export const typeOf = (label: number): NameType | undefined => nameTypes[(label - 1) >> 1];

/** Whether `to` may follow `from` (-1 = the start of the text): a name is continued only by its own type. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || isBegin(to) || from === to || from === to - 1;
