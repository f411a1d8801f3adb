import type { KnownBlock } from '@slack/types';
import type { Answer, Language, Point } from '#answer/answer.ts';
import type { Cite } from '#code/cite.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import { actions } from '#slack/actions.ts';
import { answerWords, maskedKinds } from './answer-words.ts';
import { actionsRow, button, context, cut, escape, section, unescape, type Message } from './blocks.ts';

/** What the answer's frame has to say beside the answer. */
export type Frame = {
  /** The question as it was read, and the kinds of identifiers that were masked in it. */
  readonly question: Scrubbed;
  readonly masked: readonly string[];
  /** This person's first answer: say once how this works. */
  readonly first: boolean;
  /** Somebody is on call. */
  readonly pages: boolean;
  /** Where to report harm to a child or dependent adult, when the question is about that. */
  readonly reportingLine: string | undefined;
  readonly screenFailed: boolean;
  /** The asker's own (scrubbed) words that raised the level. */
  readonly because: readonly string[];
  /** A form leaves no message behind: its question is shown, and there is nothing to delete. */
  readonly came: 'message' | 'edit' | 'form';
};

/** The answer as a message: three cited points, a person to talk to, and the way out of danger. */
export const answerView = (answer: Answer, frame: Frame): Message => {
  const words = answerWords[answer.language];
  return {
    text: words.lockScreen,
    blocks: [
      ...(frame.came === 'edit' ? [context(words.edited)] : []),
      ...(frame.masked.length > 0 || frame.came === 'form'
        ? [context(`${words.read} ${quote(frame.question)}`)]
        : []),
      ...lead(answer),
      ...answer.points.map((point, at) => section(pointText(point, at, answer.points.length))),
      ...(answer.clarify ? [section(`_${escape(answer.clarify)}_`)] : []),
      ...(answer.nearest.length > 0
        ? [context(`${words.nearest} ${answer.nearest.map(bold).join(', ')}`)]
        : []),
      ...(frame.reportingLine ? [section(words.notAReport(escape(frame.reportingLine)))] : []),
      ...(frame.because.length > 0
        ? [context(words.because(frame.because.slice(0, mostQuotes).map(quote).join(', ')))]
        : []),
      ...(frame.screenFailed ? [section(words.screenFailed)] : []),
      buttons(answer, words),
      context(...(frame.pages ? [words.call] : [words.nobodyOnCall, words.call])),
      context(words.source, ...maskedNote(answer.language, frame)),
      ...(frame.first
        ? [
            context(
              `${words.notice} ${words[frame.came === 'form' ? 'noticeForm' : 'noticeSlack']} ${words.noticeRecords}`,
            ),
          ]
        : []),
    ],
  };
};

/** The most of the asker's (scrubbed) words that are shown back, per quotation. */
const longestQuote = 300;
const mostQuotes = 3;
/** Points are written in under 90 words together; past this something is wrong, and Slack's limit is on all blocks. */
const longestPoint = 1_500;

const quote = (words: string): string => `“${escape(cut(unescape(words), longestQuote))}”`;

const bold = (cite: Cite): string => `*${cite}*`;

const pointText = ({ text, cites }: Point, at: number, of: number): string => {
  const mark = of > 1 ? `*${at + 1}.* ` : '';
  return `${mark}${escape(text.slice(0, longestPoint))}${cites.length > 0 ? `  ${cites.map(bold).join(', ')}` : ''}`;
};

/** An answer we are unsure of says so first; a silent one says so itself. */
const lead = ({ kind, language }: Answer): readonly KnownBlock[] =>
  kind === 'closest' ? [section(answerWords[language].closest)] : [];

const buttons = (
  { language, citations, nearest, dilemma }: Answer,
  words: (typeof answerWords)['en'],
): KnownBlock => {
  const shown = citations.length > 0 ? citations : nearest;
  return actionsRow(
    button(words.danger, actions.danger, language, 'danger'),
    ...(shown.length > 0 ? [button(words.showCode, actions.showCode, `${language}|${shown.join(',')}`)] : []),
    ...(dilemma ? [button(words.more, actions.more, `${language}|${dilemma}`)] : []),
    button(words.talk, actions.talk, language),
  );
};

/** Which kinds were masked, in words; ids of types we do not know are left out. */
const maskedNote = (language: Language, { masked, came }: Frame): readonly string[] => {
  const kinds = masked.flatMap((type) => maskedKinds[language][type] ?? []);
  if (kinds.length === 0) return [];
  const last = kinds.at(-1);
  const and = language === 'es' ? 'y' : 'and';
  const list = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} ${and} ${last}`;
  const words = answerWords[language];
  const said = words.masked(String(list));
  return [came === 'form' ? said : `${said} ${words.pleaseEdit}`];
};
