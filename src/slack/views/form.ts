import type { KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { Language } from '#answer/answer.ts';
import { actions, askForm } from '#slack/actions.ts';
import { written, type Memory } from '#slack/form/memory.ts';
import type { Offer, Offers } from '#slack/form/offers.ts';
import { limits } from '#slack/limits.ts';
import { answerWords, maskedKinds } from './answer-words.ts';
import { actionsRow, button, context, cut, plainChunks, section } from './blocks.ts';
import { formWords } from './form-words.ts';

export type Note = 'changed' | 'chosen' | 'noted' | 'shortened' | 'tooLong';

type Shown = {
  /** None where nothing is known of the author yet: then both. */
  readonly language: Language | undefined;
  readonly memory: Memory;
  /** Somebody is on call. */
  readonly pages: boolean;
  readonly notes?: readonly Note[] | undefined;
  /** Fills the field when the form is opened. Slack keeps what stands in it through every redraw. */
  readonly filled?: string | undefined;
  /** What would be kept, and what can be decided about it; none before the first preview. */
  readonly preview?: (Offers & { readonly text: string }) | undefined;
};

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;

type Said = 'check' | 'answer' | 'cancel' | 'close' | 'label' | 'hint' | 'empty' | 'tooLong' | 'notOpened';
type Done = 'answering' | 'urgent' | 'unreadable';

/** Words in the author's language, or in both. */
const say = (language: Language | undefined, name: Said | Done | Note, between = '\n'): string =>
  language ? formWords[language][name] : `${formWords.en[name]}${between}${formWords.es[name]}`;

const answerSay = (
  language: Language | undefined,
  name: 'danger' | 'call' | 'nobodyOnCall',
  between = '\n',
): string =>
  language ? answerWords[language][name] : `${answerWords.en[name]}${between}${answerWords.es[name]}`;

/** The form: a field, and under it, once it was checked, what would be kept of what stands in it. */
export const formView = ({ language, memory, pages, notes = [], filled, preview }: Shown): ModalView => ({
  type: 'modal',
  callback_id: askForm.callback,
  title: plain(formWords[language ?? 'en'].title),
  submit: plain(say(language, preview ? 'answer' : 'check', ' / ')),
  close: plain(say(language, 'cancel', ' / ')),
  private_metadata: written(memory),
  blocks: [
    ...notes.map((note) => section(say(language, note))),
    {
      type: 'input',
      block_id: askForm.block,
      label: plain(say(language, 'label', ' / ')),
      ...(preview ? {} : { hint: plain(say(language, 'hint')) }),
      element: {
        type: 'plain_text_input',
        action_id: askForm.field,
        multiline: true,
        max_length: limits.inputValue,
        focus_on_load: !preview,
        ...(filled ? { initial_value: filled } : {}),
      },
    },
    ...(preview ? previewBlocks(preview, language ?? 'en') : []),
    actionsRow(button(answerSay(language, 'danger', ' / '), actions.danger, language ?? 'en', 'danger')),
    context(...(pages ? [] : [answerSay(language, 'nobodyOnCall')]), answerSay(language, 'call')),
  ],
});

/** Each takes a block, and a view has a hundred. */
const mostOffers = 60;
/** Of them, words still asked about: what was decided stays in sight, to be undone. */
const mostQuestions = 40;
/** A word longer than this is shown by its beginning. */
const longestWord = 60;

const isQuestion = ({ kind }: Offer): boolean => kind === 'is this a name';

const previewBlocks = (
  { text, offers, always }: NonNullable<Shown['preview']>,
  language: Language,
): readonly KnownBlock[] => {
  const words = formWords[language];
  const kinds = always.flatMap((type) => maskedKinds[language][type] ?? []);
  const questions = offers.filter(isQuestion).slice(0, mostQuestions);
  const shown = [...questions, ...offers.filter((offer) => !isQuestion(offer))].slice(0, mostOffers);
  return [
    { type: 'divider' },
    section(words.keep),
    ...plainChunks(text),
    ...(kinds.length > 0 ? [context(words.always(kinds.join(', ')))] : []),
    ...(offers.length === 0 && kinds.length === 0 ? [context(words.nothingMasked)] : []),
    ...shown.map((offer) => row(offer, language)),
    ...(offers.length > shown.length ? [context(words.more)] : []),
    { type: 'divider' },
  ];
};

/** The author's own word, shown to them alone, and as plain text: nothing in it is markup. */
const row = (offer: Offer, language: Language): SectionBlock => {
  const { text, press, action } = rowWords(offer, language);
  return {
    type: 'section',
    text: plain(text),
    accessory: button(press, action, `${offer.start}-${offer.end}`),
  };
};

const rowWords = ({ kind, word, placeholder }: Offer, language: Language) => {
  const words = formWords[language];
  const short = cut(word, longestWord);
  switch (kind) {
    case 'is this a name':
      return { text: words.isName(short), press: words.removeToo, action: actions.removeToo };
    case 'removed':
      return { text: words.removed(short), press: words.undo, action: actions.undo };
    case 'put back':
      return { text: words.back(short), press: words.undo, action: actions.undo };
    case 'masked':
      return { text: words.masked(short, placeholder), press: words.notIdentifying, action: actions.putBack };
  }
};

/** What stands in the form's place when it has done its work: where the answer is. */
export const doneView = (what: Done, language: Language | undefined, pages: boolean): ModalView => ({
  type: 'modal',
  title: plain(formWords[language ?? 'en'].title),
  close: plain(say(language, 'close', ' / ')),
  blocks: [
    section(say(language, what)),
    context(...(pages ? [] : [answerSay(language, 'nobodyOnCall')]), answerSay(language, 'call')),
  ],
});

/** The same where no form can be shown. */
export const doneWords = (what: Done, language: Language | undefined): string => say(language, what);

/** What a field complains of. Nothing is known of the author then, so in both languages. */
export const complaint = (what: 'empty' | 'tooLong'): string => say(undefined, what);
/** For a command whose form did not come. */
export const notOpened = say(undefined, 'notOpened');
