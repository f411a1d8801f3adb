/** The fewest words that say something by themselves. */
const FEWEST = 3;
/** More parts than this tell no more, and take time. */
const MOST = 12;

// Where one matter may end and the next begin
const BORDER =
  /[.!?;:\n]+(?=\s|$)|\s[-–—]+\s|,?\s+(?:and also|also|plus|and then|and now|on top of that|meanwhile|but|but also|y adem[aá]s|adem[aá]s|y tambi[eé]n|tambi[eé]n|pero|y aparte|aparte)\s|,\s*(?:and|y)\s|,\s/giu;
const LOOSE = /\s(?:and|y|so|then|because|porque|while|mientras)\s/giu;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Joins what is too short to stand alone to what stands before it. */
const joined = (pieces: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && (wordCount(piece) < FEWEST || wordCount(last) < FEWEST))
      parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts;
};

/** The parts of a message that may each be about something else: sentences, and clauses where they are long enough. */
export const partsOf = (text: string): readonly string[] => {
  const pieces = joined(
    text
      .split(BORDER)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  );
  const finer = pieces.flatMap((piece) =>
    wordCount(piece) > 2 * FEWEST + 2 ? joined(piece.split(LOOSE)) : [piece],
  );
  return finer.length < 2 ? [] : finer.slice(0, MOST);
};
