import type { Button, KnownBlock } from '@slack/types';
import { openStates, type AskerPhase, type Escalation } from '#escalation/escalation.ts';
import type { Tried } from '#escalation/pager.ts';
import { askSchedule } from '#escalation/settings.ts';
import { actions } from '#slack/actions.ts';
import { answerWords } from './answer-words.ts';
import { askerWords, type AskerWords } from './asker-words.ts';
import { actionsRow, button, clockTime, context, mention, section, type Message } from './blocks.ts';

/** The agency's own facts that an asker needs in danger. */
export type Local = {
  /** "Oklahoma abuse and neglect hotline, 1-800-522-3511". */
  readonly reportingLine: string;
};

/** What the asker is told at a turn of an escalation. Cards with buttons are drawn again when it moves on. */
export const askerView = (
  phase: AskerPhase,
  escalation: Escalation,
  tried: readonly Tried[],
  local: Local,
): Message => {
  const words = askerWords[escalation.language];
  return { text: words.lockScreen, blocks: [...blocksOf(phase, escalation, tried, words, local)] };
};

const blocksOf = (
  phase: AskerPhase,
  escalation: Escalation,
  tried: readonly Tried[],
  words: AskerWords,
  local: Local,
): readonly KnownBlock[] => {
  const responder = mention(escalation.ackedBy ?? escalation.chain[0]?.[0] ?? '');
  switch (phase) {
    case 'ask':
    case 'remind':
      return askBlocks(phase, escalation, words);
    case 'choose':
      return chooseBlocks(escalation, words);
    case 'paged':
      return pagedBlocks(escalation, words, local);
    case 'acknowledged':
      return [section(words.seen(responder)), ...doNow(escalation, words, local)];
    case 'exhausted':
      return exhaustedBlocks(escalation, tried, words, local);
    case 'reopened':
      return [section(words.reopened(responder)), ...doNow(escalation, words, local)];
    case 'resolved':
      return [section(words.resolved(responder)), dangerAgain(escalation)];
    case 'not-imminent':
      return [section(words.notImminent(responder)), dangerAgain(escalation)];
    case 'withdrawn':
      return [section(words.withdrawn), dangerAgain(escalation)];
    case 'no-danger':
      return [section(words.noDanger), dangerAgain(escalation)];
    case 'quiet-notice':
      return [section(words.quietNotice(responder)), context(words.doNow), dangerAgain(escalation)];
    case 'talk':
      return [section(words.talk(responder)), context(words.doNow)];
    case 'nobody':
      return [section(words.nobody), ...doNow(escalation, words, local)];
  }
};

const exhaustedBlocks = (
  escalation: Escalation,
  tried: readonly Tried[],
  words: AskerWords,
  local: Local,
): readonly KnownBlock[] =>
  escalation.state === 'exhausted'
    ? [
        section(words.exhausted),
        ...triedList(tried, words),
        section(words.keepPaging),
        ...doNow(escalation, words, local),
      ]
    : [section(statusOf(escalation, words)), ...triedList(tried, words)];

const dangerAgain = ({ language }: Escalation): KnownBlock =>
  actionsRow(button(answerWords[language].danger, actions.danger, language, 'danger'));

const askBlocks = (
  phase: 'ask' | 'remind',
  escalation: Escalation,
  words: AskerWords,
): readonly KnownBlock[] => {
  if (escalation.state !== 'asking') return [section(words.askClosed)];
  const first = escalation.chain[0]?.[0];
  const until = clockTime(escalation.openedAt + askSchedule[2]);
  const question = first ? words.ask(mention(first), until) : words.askUntold;
  return [
    section(phase === 'remind' && first ? `${words.remind}\n${question}` : question),
    actionsRow(
      button(words.yesPage, actions.askYes, escalation.id, 'danger'),
      button(words.callMe, actions.askCall, escalation.id),
      button(words.noDangerButton, actions.askNo, escalation.id),
    ),
    context(words.doNow),
  ];
};

/** The most people one row of buttons offers to choose from. */
const mostChoices = 5;

const chooseBlocks = (escalation: Escalation, words: AskerWords): readonly KnownBlock[] => {
  if (escalation.state !== 'choosing') return [section(statusOf(escalation, words)), context(words.doNow)];
  const isImminent = escalation.level === 'imminent';
  const people = [...new Set(escalation.chain.flat())].slice(0, mostChoices);
  return [
    section(isImminent ? words.choose : words.choosePossible),
    // A button cannot show a mention: the line above the buttons says who is who.
    ...(people.length > 0
      ? [context(people.map((person, at) => `${at + 1}. ${mention(person)}`).join('   '))]
      : []),
    actionsRow(
      ...people.map((person, at) =>
        button(`${words.tell} ${at + 1}`, `${actions.choose}.${at}`, `${escalation.id}|${person}`),
      ),
      button(words.iAmSafe, actions.askNo, escalation.id),
    ),
    ...(isImminent ? [context(words.chooseDeadline)] : []),
    context(words.doNow),
  ];
};

/** Where the page stands, in one sentence or two. */
const statusOf = (escalation: Escalation, words: AskerWords): string => {
  const targets = (escalation.chain[escalation.step - 1] ?? escalation.chain[0] ?? [])
    .map(mention)
    .join(', ');
  switch (escalation.state) {
    case 'notifying':
      return `${words.paging(targets)} ${climb(escalation, words)}`;
    case 'notified':
      return `${words.paged(targets)} ${climb(escalation, words)}`;
    case 'acknowledged':
      return words.seen(mention(escalation.ackedBy ?? ''));
    case 'exhausted':
      return words.exhausted;
    case 'asking':
    case 'choosing':
    case 'resolved':
    case 'withdrawn':
    case 'closed':
      return words.over;
  }
};

const climb = ({ chain, step, deadline }: Escalation, words: AskerWords): string => {
  if (deadline === undefined) return '';
  const next = chain[step];
  return next
    ? words.climbs(next.map(mention).join(', '), clockTime(deadline))
    : words.lastStep(clockTime(deadline));
};

/** The card that stays: where the page stands, and the buttons. Once somebody has it, a newer message says what to do. */
const pagedBlocks = (escalation: Escalation, words: AskerWords, local: Local): readonly KnownBlock[] => {
  const climbing = escalation.state === 'notifying' || escalation.state === 'notified';
  const known = { yes: words.called, no: words.notCalled, unknown: words.did911 }[escalation.called911];
  return [
    section(statusOf(escalation, words)),
    ...(climbing ? doNow(escalation, words, local) : []),
    ...(isOpen(escalation) ? [context(known), ...pagedButtons(escalation, words)] : []),
  ];
};

const isOpen = ({ state }: Escalation): boolean => openStates.includes(state);

/** What to do now, whatever the page does: it is neither help on its way nor a report. */
const doNow = (
  { atRisk, harms, language }: Escalation,
  words: AskerWords,
  local: Local,
): readonly KnownBlock[] => {
  const dependent =
    atRisk === 'child' ||
    atRisk === 'dependent adult' ||
    harms.some((harm) => harm === 'child-abuse' || harm === 'vulnerable-adult-abuse');
  return [
    section(`${words.doNow} *${words.notHelp}*`),
    ...(dependent ? [section(answerWords[language].notAReport(local.reportingLine))] : []),
  ];
};

const pagedButtons = ({ id, called911 }: Escalation, words: AskerWords): readonly KnownBlock[] => {
  const buttons: readonly Button[] = [
    ...(called911 === 'yes' ? [] : [button(words.i911, actions.called911, id)]),
    ...(called911 === 'unknown' ? [button(words.no911, actions.notCalled911, id)] : []),
    button(words.falseAlarm, actions.withdraw, id),
  ];
  return [actionsRow(...buttons)];
};

const triedList = (tried: readonly Tried[], words: AskerWords): readonly KnownBlock[] =>
  tried.length === 0
    ? []
    : [
        section(
          `${words.tried}\n${tried.map(({ target, at }) => `• ${mention(target)} ${clockTime(at)}`).join('\n')}`,
        ),
      ];
