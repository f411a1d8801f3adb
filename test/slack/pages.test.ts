import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alternate, asker, minute, startProduct, supervisor, type Product } from './product.ts';

const emergency =
  'my client texted goodbye to everyone, he has a bottle of pills in his hand and wont open the door';

describe('an emergency', () => {
  let product: Product;
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  it('pages the supervisor with enough to act on and not a word of the message', async () => {
    await product.say(emergency);
    const page = await product.hears(supervisor, 'Someone may be in danger now');
    expect(page.text).toBe('Curbside: open now');
    expect(page.words).toContain(`<@${asker.id}>`);
    expect(page.words).not.toMatch(/pills|goodbye to everyone|door/u);
    await product.hears(asker, 'Help is not coming until someone calls 911');
  });

  it('answers the question too', async () => {
    await product.say(emergency);
    await product.hears(asker, /2\.02|2\.07\(c\)/u);
  });

  it('tells the asker who has it when the supervisor takes it', async () => {
    await product.say(emergency);
    const page = await product.hears(supervisor, 'got_it');
    await product.press(supervisor, page.ts, 'got_it');
    await product.hears(asker, `<@${supervisor.id}> has seen this and has it`);
    await product.until('the page to be brought up to date', () =>
      product.heard(supervisor)[0]?.words.includes('still_working'),
    );
  });

  it('opens the scrubbed text to whoever has it', async () => {
    await product.say(`${emergency}. Call Rosalinda Ybarra`);
    const page = await product.hears(supervisor, 'got_it');
    await product.press(supervisor, page.ts, 'got_it');
    await product.until('the button', () => product.heard(supervisor)[0]?.words.includes('view_text'));
    await product.press(supervisor, page.ts, 'view_text');
    const view = await product.until('the window', () => product.workspace.surfaces.modal(supervisor.id));
    expect(JSON.stringify(view)).toContain('bottle of pills');
    expect(JSON.stringify(view)).not.toContain('Ybarra');
  });

  it('climbs by the clock and tells the asker plainly when nobody answered', async () => {
    await product.say(emergency);
    await product.hears(supervisor, 'got_it');
    await product.advance(3 * minute);
    await product.hears(alternate, 'Someone may be in danger now');
    await product.advance(3 * minute);
    const told = await product.hears(asker, 'Whom I tried');
    expect(told.words).toContain('Nobody has answered. Call 911 now');
    expect(told.words).toContain(`<@${supervisor.id}>`);
    expect(told.words).toContain(`<@${alternate.id}>`);
  });

  it('pages the alternate at once when the supervisor’s account is gone', async () => {
    product.workspace.deactivate(supervisor.id);
    await product.say(emergency);
    await product.hears(alternate, 'Someone may be in danger now');
  });

  it('sends a page once though Slack failed after it had accepted it', async () => {
    product.workspace.fail('chat.postMessage', {
      kind: 'error',
      error: 'fatal_error',
      afterwards: true,
      when: (args) => args['channel'] === supervisor.dm,
    });
    await product.say(emergency);
    await product.hears(supervisor, 'got_it');
    await product.hears(asker, 'I paged');
    const row = await product.until('the asker’s card', () =>
      product.heard(asker).find(({ words }) => words.includes('No answer yet')),
    );
    expect(row).toBeDefined();
    expect(
      product.heard(supervisor).filter(({ words }) => words.includes('Someone may be in danger now')),
    ).toHaveLength(1);
  });

  it.each([
    ['rate limits', { kind: 'rate limit', retryAfter: 1 }],
    ['answers 500', { kind: 'status', status: 500 }],
    ['cannot be reached', { kind: 'network' }],
  ] as const)('is paged though Slack first %s', async (_, fault) => {
    product.workspace.fail('chat.postMessage', {
      ...fault,
      when: (args) => args['channel'] === supervisor.dm,
    });
    await product.say(emergency);
    await product.hears(supervisor, 'Someone may be in danger now');
  });

  it('pages once though Slack delivers the message four times', async () => {
    const body = {
      type: 'event_callback',
      team_id: 'T0PREVIEW1',
      event_id: 'E1',
      event: {
        type: 'message',
        channel: asker.dm,
        channel_type: 'im',
        user: asker.id,
        ts: '100.001',
        text: emergency,
      },
    };
    await Promise.all([0, 1, 2, 3].map(() => product.accept(body)));
    await product.hears(supervisor, 'got_it');
    await product.hears(asker, 'No answer yet');
    expect(product.heard(supervisor)).toHaveLength(1);
    expect(product.heard(asker).filter(({ words }) => words.includes('withdraw'))).toHaveLength(1);
  });

  it('lets the asker call it off', async () => {
    await product.say(emergency);
    const card = await product.hears(asker, 'withdraw');
    await product.press(asker, card.ts, 'withdraw');
    await product.hears(asker, 'False alarm noted');
    await product.hears(supervisor, 'said it was a false alarm');
  });

  it('shows the supervisor that 911 was called', async () => {
    await product.say(emergency);
    await product.hears(supervisor, 'got_it');
    const card = await product.hears(asker, 'called_911');
    await product.press(asker, card.ts, 'called_911');
    await product.until('the page', () =>
      product.heard(supervisor)[0]?.words.includes('*911 called?*\\nYes'),
    );
  });

  it('pages from the danger button of any answer, whatever the screen said', async () => {
    await product.say('a client wants to give me a bracelet');
    const answer = await product.hears(asker, 'Someone is in danger');
    await product.press(asker, answer.ts, 'danger');
    await product.hears(supervisor, 'The asker pressed');
    await product.hears(asker, 'Help is not coming until someone calls 911');
  });
});

describe('when the way to somebody is barred', () => {
  it('tells the asker in their direct message when their thread refuses', async () => {
    const product = await startProduct();
    const refused = (args: Readonly<Record<string, unknown>>) => args['thread_ts'] !== undefined;
    product.workspace.fail('chat.postMessage', {
      kind: 'error',
      error: 'thread_not_found',
      times: 50,
      when: refused,
    });
    await product.people.say(asker.id, asker.dm, emergency, '1700000000.000100');
    await product.hears(asker, 'Help is not coming until someone calls 911');
    await product.stop();
  });

  it('asks the next person for a talk when the first cannot be reached', async () => {
    const product = await startProduct();
    product.workspace.deactivate(supervisor.id);
    await product.say('can I take a gift from a client');
    const answer = await product.hears(asker, 'Talk to a person');
    await product.press(asker, answer.ts, 'talk');
    await product.hears(alternate, 'would like to talk something through');
    await product.hears(asker, `I told <@${alternate.id}>`);
    await product.stop();
  });

  it('takes "I’ve got it" while answers are held up', async () => {
    const product = await startProduct();
    await product.say(emergency);
    const page = await product.hears(supervisor, 'got_it');
    product.workspace.fail('chat.postMessage', {
      kind: 'rate limit',
      retryAfter: 30,
      times: 40,
      when: (args) => args['channel'] === asker.dm && !String(args['text']).includes('open now'),
    });
    for (let at = 0; at < 10; at += 1)
      await product.people.say(asker.id, asker.dm, 'can I take a gift', `170000000${at}.000100`);
    await product.press(supervisor, page.ts, 'got_it');
    await product.until('the acknowledgement', () =>
      product.heard(supervisor)[0]?.words.includes('still_working'),
    );
    await product.stop();
  });
});

describe('perhaps an emergency', () => {
  const perhaps = 'client says she wants to die';

  it('asks with the answer, and pages on yes', async () => {
    const product = await startProduct();
    await product.say(perhaps);
    const question = await product.hears(asker, 'Is anyone in danger right now?');
    expect(product.heard(supervisor)).toHaveLength(0);
    await product.press(asker, question.ts, 'ask_yes');
    await product.hears(supervisor, 'Someone may be in danger now');
    await product.stop();
  });

  it('takes a plain no as an answer, and answers no code to it', async () => {
    const product = await startProduct();
    await product.say(perhaps);
    await product.hears(asker, 'Is anyone in danger right now?');
    await product.until('the answer', () => product.heard(asker).length === 2);
    await product.say('no');
    await product.hears(asker, 'Noted: no one is in danger');
    await product.stop();
    expect(product.heard(asker)).toHaveLength(3);
    expect(product.heard(supervisor)).toHaveLength(0);
  });
});

describe('with nobody on call', () => {
  it('says so in every answer and in an emergency at once', async () => {
    const product = await startProduct({ settings: { chain: [] } });
    await product.say('a client wants to give me a bracelet');
    await product.hears(asker, 'Paging is off');
    await product.say(emergency);
    await product.hears(asker, 'Nobody was paged: no one is on call here');
    await product.stop();
  });
});

describe('when nothing can be written down', () => {
  it('does not acknowledge, and tells the person that nobody was paged', async () => {
    const product = await startProduct();
    await product.curbside.close();
    const outcome = await product.say(emergency);
    expect(outcome).toEqual({ kind: 'unanswered' });
    await product.hears(asker, 'Not saved, and nobody was paged');
  });
});

describe('when the asker speaks of themselves', () => {
  it('lets them choose, tells nobody at once, and pages after two minutes without a choice', async () => {
    const product = await startProduct();
    await product.say(
      'I dont want to be alive anymore, I have the pills counted out and I am going to take them tonight',
    );
    await product.hears(asker, 'This sounds like it may be about you');
    expect(product.heard(supervisor)).toHaveLength(0);
    await product.advance(2 * minute);
    await product.hears(supervisor, 'A colleague needs a call now');
    await product.stop();
  });

  it('pages at once when a client may be meant as well', async () => {
    const product = await startProduct();
    await product.say('Client just texted me goodbye. He has pills in his hand right now.');
    await product.hears(supervisor, 'Someone may be in danger now');
    await product.stop();
  });
});
