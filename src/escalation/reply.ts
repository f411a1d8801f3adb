import type { Scrubbed } from '#scrub/scrubbed.ts';

export const replies = ['yes', 'no', 'unclear'] as const;
/** What somebody's words say to "Is anyone in danger right now?". */
export type Reply = (typeof replies)[number];

const no =
  /^(?:no+|nope|nah|n|not now|not right now|no danger|false alarm|no one(?: is)?(?: in danger)?|nobody(?: is)?(?: in danger)?|(?:everyone|everybody|all|she|he|they|we|client)(?: is|'s|s| are|'re)? (?:safe|ok|okay|fine|good)(?: now)?|all (?:good|safe|clear)|nadie|nadie est[aá] en peligro|ning[uú]n peligro|no,? nadie|no hay peligro|falsa alarma|(?:ella|[eé]l|ellos|todos|todo)? ?est[aá]n? (?:bien|a salvo))$/u;
const yes =
  /^(?:y|ye+s+|yep|yeah|yup|ya|i think so|right now|help|please help|page (?:someone|a supervisor|them|now)|s[ií]+|claro|ahora(?: mismo)?|ayuda|creo que s[ií]|por favor)$/u;

/** Reads a whole message as a reply. Only a plain "no" is a no; what is neither yes nor no is unclear and counts as yes. */
export const readReply = (text: Scrubbed): Reply => {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(?:thanks|thank you|thx|gracias|sorry|ok)\b/gu, ' ')
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (no.test(plain)) return 'no';
  return yes.test(plain) ? 'yes' : 'unclear';
};
