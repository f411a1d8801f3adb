export const nameTypes = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const;
export type NameType = (typeof nameTypes)[number];

/** Label 0 is "outside"; 1 and 2 begin and continue a PERSON, 3 and 4 a LOCATION, 5 and 6 an ORGANIZATION. */
export const LABELS = 7;
export const OUTSIDE = 0;
export const beginOf = (type: NameType): number => 1 + 2 * nameTypes.indexOf(type);
export const isBegin = (label: number): boolean => label % 2 === 1;
export const typeOf = (label: number): NameType | undefined => nameTypes[(label - 1) >> 1];

/** Whether `to` may follow `from` (-1 = the start of the text): a name is continued only by its own type. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || isBegin(to) || from === to || from === to - 1;
