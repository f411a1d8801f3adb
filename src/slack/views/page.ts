import type { KnownBlock } from '@slack/types';
import type { Escalation, How, Notice } from '#escalation/escalation.ts';
import type { Tried } from '#escalation/pager.ts';
import type { Harm } from '#screen/harm.ts';
import { actions } from '#slack/actions.ts';
import {
  actionsRow,
  button,
  clockTime,
  context,
  escape,
  facts,
  header,
  mention,
  plainChunks,
  section,
  type Message,
} from './blocks.ts';

const harmNames: Readonly<Record<Harm, string>> = {
  suicide: 'Suicide',
  'self-harm': 'Self-harm',
  'asker-suicidality': 'A colleague in crisis',
  'homicide-threat': 'Threat to kill or hurt someone',
  weapon: 'Weapon',
  'mass-violence-arson': 'Mass violence or arson',
  'domestic-violence': 'Partner violence',
  'child-abuse': 'Harm to a child',
  'vulnerable-adult-abuse': 'Harm to a dependent adult',
  'overdose-medical': 'Overdose or medical emergency',
  'psychosis-grave-disability': 'Mental health crisis',
  'missing-endangered': 'Missing person',
  trafficking: 'Trafficking',
  'threat-to-staff': 'Threat to a worker',
};

const howNames: Readonly<Record<How, string>> = {
  screen: 'The safety check read their message this way.',
  button: 'The asker pressed *Someone is in danger*.',
  yes: 'The asker answered yes: someone is in danger.',
  unclear: 'The asker’s answer to “Is anyone in danger?” was unclear. Unclear counts as yes.',
  silence: 'The asker did not answer “Is anyone in danger?”.',
  chosen: 'The asker chose you.',
  asked: 'The safety check asked the asker.',
  talk: 'The asker would like to talk.',
};

/** The page (2.07(c)): enough to act on, and not a word of what was written. Drawn for one reader. */
export const pageView = (
  escalation: Escalation,
  reader: string,
  again: boolean,
  tried: readonly Tried[],
): Message => ({
  text: 'Curbside: open now',
  blocks: [
    header(titleOf(escalation, again)),
    facts(
      ['What', escalation.harms.map((harm) => harmNames[harm]).join(', ') || 'Not said'],
      ['Who is at risk', escalation.own ? 'Your colleague' : riskName(escalation)],
      ['When', escalation.now ? 'Now' : 'Not said'],
      ['Who asks', mention(escalation.asker)],
      ['911 called?', { yes: 'Yes', no: 'Not yet', unknown: 'Not known' }[escalation.called911]],
    ),
    ...(escalation.cues.length > 0 ? [section(`*Signs:* ${escalation.cues.map(escape).join(', ')}`)] : []),
    ...todo(escalation),
    ...(escalation.untold
      ? [section('*I could not reach the asker in Slack.* They may not know that you were paged.')]
      : []),
    ...buttons(escalation, reader),
    context(statusLine(escalation, tried), howNames[escalation.how]),
  ],
});

const titleOf = ({ state, own }: Escalation, again: boolean): string => {
  if (state === 'resolved' || state === 'withdrawn' || state === 'closed') return 'This page is over';
  if (own) return again ? 'Again: a colleague needs a call' : 'A colleague needs a call now';
  return again ? 'Again: someone may be in danger' : 'Someone may be in danger now';
};

const riskName = ({ atRisk }: Escalation): string =>
  atRisk === undefined
    ? 'Not said'
    : {
        client: 'The client',
        child: 'A child',
        'dependent adult': 'A dependent adult',
        worker: 'A worker',
        other: 'Somebody else',
      }[atRisk];

const todo = ({ asker, state }: Escalation): readonly KnownBlock[] =>
  ['notifying', 'notified', 'exhausted', 'acknowledged'].includes(state)
    ? [
        section(
          `*Call ${mention(asker)} now.* Get names and the address by phone, never here. No answer? Check their schedule; ask for a welfare check. In danger: 911.`,
        ),
      ]
    : [];

const buttons = ({ id, state, ackedBy }: Escalation, reader: string): readonly KnownBlock[] => {
  if (state === 'notifying' || state === 'notified' || state === 'exhausted')
    return [
      actionsRow(
        button('I’ve got it', actions.gotIt, id, 'primary'),
        ...(state === 'exhausted' ? [] : [button('Can’t take this: next person', actions.cannotTake, id)]),
      ),
    ];
  if (state === 'acknowledged' && ackedBy === reader)
    return [
      actionsRow(
        button('View scrubbed text', actions.viewText, id),
        button('Still working', actions.stillWorking, id),
        button('Not imminent', actions.notImminent, id),
        button('Resolve', actions.resolve, id, 'primary'),
      ),
      context('Press *Still working* within 30 minutes, or I page again. Viewing the text is recorded.'),
    ];
  return [];
};

const statusLine = (
  { state, ackedBy, ackedAt, step, chain, linked }: Escalation,
  tried: readonly Tried[],
): string => {
  const more =
    linked > 0 ? ` The asker wrote ${linked} more ${linked === 1 ? 'message' : 'messages'} about it.` : '';
  const has = `${ackedBy ? mention(ackedBy) : 'Somebody'} has it${ackedAt ? ` since ${clockTime(ackedAt)}` : ''}.`;
  switch (state) {
    case 'acknowledged':
      return `${has}${more}`;
    case 'resolved':
      return ackedBy ? `Over. ${mention(ackedBy)} had it.` : 'Over.';
    case 'withdrawn':
      return 'The asker said it was a false alarm.';
    case 'closed':
      return 'Over.';
    case 'exhausted':
      return `Nobody has answered yet: ${tried.length} pages sent.${more}`;
    case 'asking':
    case 'choosing':
    case 'notifying':
    case 'notified':
      return `Step ${Math.max(step, 1)} of ${chain.length}.${more}`;
  }
};

type Quiet = Extract<Notice, { kind: 'quiet' }>['about'];

const quietTexts: Readonly<Record<Quiet, (asker: string) => string>> = {
  unanswered: (asker) =>
    `*A safety check went unanswered.* ${asker} was asked if anyone is in danger and did not reply. Please call them when you can today.`,
  call: (asker) => `*${asker} asks you to call them today.* They said it is not an emergency right now.`,
  talk: (asker) =>
    `*${asker} would like to talk something through with you.* It is about an ethics question. They did not ask for it to be urgent.`,
  withdrawn: (asker) =>
    `*${asker} said it was a false alarm.* Please confirm by phone that everyone is safe.`,
};

export const quietView = ({ asker }: Escalation, about: Quiet): Message => ({
  text: 'Curbside: a colleague asks for a call',
  blocks: [
    section(quietTexts[about](mention(asker))),
    context('I did not pass on their words. Ask for details by phone, never here.'),
  ],
});

export const moreView = ({ asker }: Escalation): Message => ({
  text: 'Curbside: open now',
  blocks: [
    section(
      `*${mention(asker)} wrote again about the page you have.* Call them, or press *View scrubbed text* on it.`,
    ),
  ],
});

export const adminView = (about: string): Message => ({
  text: 'Curbside: paging needs your attention',
  blocks: [section(`*Paging needs your attention.* ${adminText(about)}`)],
});

const adminText = (about: string): string => {
  const [reason, target] = about.split(':');
  if (reason === 'nobody answered')
    return 'A page went through the whole chain and nobody answered. It is repeated every 3 minutes.';
  if (reason === 'screen failed')
    return 'The safety check could not read a message. It counts as possible danger: the asker was asked.';
  if (reason === 'no chain')
    return 'A page was raised and nobody is on call. The asker was told to call 911.';
  if (about.startsWith('asker '))
    return 'A message to somebody who raised a page could not be delivered. Whoever has the page sees this on it.';
  return `${target ? mention(target) : 'Somebody on call'} could not be reached in Slack (${escape(reason ?? '')}). The page moved on.`;
};

export const channelView: Message = {
  text: 'On call: open Curbside',
  blocks: [section('*On call: open Curbside.* A page is waiting and nobody has answered it.')],
};

/** The scrubbed words, opened by the responder alone; every opening is recorded. */
export const disclosedBlocks = (text: string): readonly KnownBlock[] => [
  ...plainChunks(text),
  context('Masked as far as we recognize it. Treat it as protected. This opening was recorded.'),
];
