import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { Answer, Guidance } from '#answer/answer.ts';
import { cites } from '#code/cite.ts';
import { askerPhases, states, type Escalation } from '#escalation/escalation.ts';
import { botToken, seats } from '#preview/cast.ts';
import { makeWorkspace } from '#preview/workspace.ts';
import { scrub } from '#scrub/scrub.ts';
import { harms } from '#screen/harm.ts';
import { answerView, type Frame } from '#slack/views/answer.ts';
import { askerView } from '#slack/views/asker.ts';
import type { Message } from '#slack/views/blocks.ts';
import { codeModal } from '#slack/views/code.ts';
import { guidanceModal } from '#slack/views/guidance.ts';
import { modal } from '#slack/views/modal.ts';
import { disclosedBlocks, pageView } from '#slack/views/page.ts';

const [asker, supervisor] = seats;
const workspace = makeWorkspace({ now: Date.now });
const client = new WebClient(botToken, {
  fetch: (url, init) => workspace.fetch(url, init),
  retryConfig: { retries: 0 },
});
/** Slack takes it: the stand-in refuses what Slack refuses. */
const posts = async ({ text, blocks }: Message) => {
  expect(text.length).toBeGreaterThan(0);
  expect((await client.chat.postMessage({ channel: asker.dm, text, blocks: [...blocks] })).ok).toBe(true);
};
const opens = async (view: Parameters<typeof client.views.open>[0]['view']) =>
  expect((await client.views.open({ trigger_id: workspace.surfaces.trigger(asker.id), view })).ok).toBe(true);

const long = 'a word and another '.repeat(400);
const answer = (change: Partial<Answer> = {}): Answer => ({
  kind: 'points',
  language: 'en',
  points: [{ text: 'Talk it over first.', cites: cites.slice(0, 1) }],
  citations: cites.slice(0, 1),
  nearest: [],
  clarify: undefined,
  dilemma: 'gifts',
  guidance: undefined,
  source: 'knowledge@1',
  ...change,
});
const frame = (change: Partial<Frame> = {}): Frame => ({
  question: scrub('a gift').text,
  masked: [],
  first: false,
  pages: true,
  reportingLine: undefined,
  screenFailed: false,
  because: [],
  came: 'message',
  ...change,
});
const everything = frame({
  question: scrub(long).text,
  masked: ['PERSON', 'PHONE', 'SSN', 'UNKNOWN'],
  first: true,
  pages: false,
  reportingLine: 'the hotline, 1-800-522-3511',
  screenFailed: true,
  because: [long, long],
  came: 'edit',
});
const escalation = (change: Partial<Escalation> = {}): Escalation => ({
  id: 'esc-0123456789abcdef01234567',
  source: 's',
  thread: 't',
  asker: asker.id,
  channel: asker.dm,
  threadTs: undefined,
  state: 'notifying',
  how: 'screen',
  level: 'imminent',
  harms: [],
  cues: [],
  atRisk: undefined,
  now: false,
  own: false,
  failed: false,
  language: 'en',
  chain: [[supervisor.id], ['U0SUPER002']],
  step: 1,
  round: 0,
  openedAt: Date.now(),
  deadline: Date.now(),
  declined: [],
  untold: false,
  ackedBy: undefined,
  ackedAt: undefined,
  called911: 'unknown',
  linked: 0,
  version: 1,
  ...change,
});

describe('every message that we draw is one that Slack takes', () => {
  it.each(['en', 'es'] as const)('an answer in %s, short and at its longest', async (language) => {
    await posts(answerView(answer({ language }), frame()));
    const points = Array.from({ length: 3 }, () => ({ text: long, cites }));
    await posts(
      answerView(
        answer({
          language,
          points,
          citations: cites,
          nearest: cites,
          clarify: long.slice(0, 300),
          kind: 'closest',
        }),
        everything,
      ),
    );
    await posts(
      answerView(
        answer({
          language,
          points: [{ text: 'Silent.', cites: [] }],
          citations: [],
          nearest: [],
          kind: 'silent',
          dilemma: undefined,
        }),
        frame(),
      ),
    );
  });

  it.each(askerPhases)('what the asker is told: %s', async (phase) => {
    for (const state of states)
      for (const language of ['en', 'es'] as const)
        for (const own of [true, false])
          for (const chain of [
            [],
            [[supervisor.id], ['U0SUPER002']],
            [Array.from({ length: 30 }, (_, at) => `U0${at}`)],
          ])
            await posts(
              askerView(
                phase,
                escalation({ state, language, own, chain, harms: ['child-abuse'] }),
                [{ target: supervisor.id, at: Date.now() }],
                { reportingLine: 'the hotline' },
              ),
            );
  });

  it.each(states)('a page in state %s', async (state) => {
    const full = escalation({
      state,
      harms,
      cues: Array.from({ length: 60 }, (_, at) => `a cue with a long name ${at}`),
      ackedBy: supervisor.id,
      ackedAt: 1,
      linked: 2,
    });
    await posts(pageView(full, supervisor.id, true, []));
    await posts(pageView(escalation({ state }), supervisor.id, false, []));
  });

  it('the windows, at their longest', async () => {
    const guidance: Guidance = {
      title: long,
      pulls: [long],
      questions: Array.from({ length: 40 }, () => long),
      firstSteps: [long],
      document: [],
      supervisorWhen: [long],
      redFlags: [long, long],
      notSettled: [long],
    };
    for (const language of ['en', 'es'] as const) {
      await opens(guidanceModal(guidance, language));
      await opens(
        codeModal(
          cites.map((cite) => ({ cite, title: long, paragraphs: [long, long] })),
          language,
        ),
      );
    }
    await opens(modal('Scrubbed text', 'Close', disclosedBlocks(long.repeat(20))));
    await opens(modal('Scrubbed text', 'Close', disclosedBlocks('short')));
  });
});

describe('what somebody typed is never markup', () => {
  it('in the words that raised the level', () => {
    const { blocks } = answerView(answer(), frame({ because: ['<!channel> <@U1> *now*'] }));
    expect(JSON.stringify(blocks)).not.toContain('<!channel>');
    expect(JSON.stringify(blocks)).not.toContain('<@U1>');
  });

  it('and is escaped once, as Slack sent it or as a field holds it', () => {
    for (const typed of ['R&amp;B &lt;3', 'R&B <3'])
      expect(JSON.stringify(answerView(answer(), frame({ because: [typed] })).blocks)).toContain(
        '“R&amp;B &lt;3”',
      );
  });

  it('in the scrubbed text that a responder opens', () => {
    expect(JSON.stringify(disclosedBlocks('<!channel>'))).toContain(
      '"type":"plain_text","text":"<!channel>"',
    );
  });

  it('on a lock screen', () => {
    expect(answerView(answer(), frame()).text).toBe('Curbside: your answer is ready');
    expect(pageView(escalation({ harms: ['suicide'] }), supervisor.id, false, []).text).toBe(
      'Curbside: open now',
    );
  });
});
