import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asker, minute, startProduct, type Product } from './product.ts';

describe('a question in a direct message', () => {
  let product: Product;
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  it('is answered with cited points, a person to talk to, and the way out of danger', async () => {
    expect(await product.say('my client wants to give me a gift for my birthday')).toEqual({ kind: 'taken' });
    const answer = await product.hears(asker, '2.06(');
    expect(answer.text).toBe('Curbside: your answer is ready');
    expect(answer.words).toContain('Someone is in danger');
    expect(answer.words).toContain('Talk to a person');
    expect(answer.words).toContain('988');
  });

  it('says once how this works', async () => {
    await product.say('can I take a gift from a client');
    await product.hears(asker, 'How this works');
    await product.say('a client wants to be facebook friends');
    await product.until('a second answer', () => product.heard(asker).length === 2);
    expect(product.heard(asker)[1]?.words).not.toContain('How this works');
  });

  it('says which kinds of identifiers it masked, and never the values', async () => {
    await product.say('Rosalinda Ybarra, 405-555-0123, wants to give me a gift');
    const answer = await product.hears(asker, 'I masked');
    expect(answer.words).toMatch(/names/u);
    expect(answer.words).toMatch(/phone numbers/u);
    expect(JSON.stringify(product.workspace.calls)).not.toMatch(/Rosalinda|Ybarra|555-0123/u);
  });

  it('answers Spanish in Spanish', async () => {
    await product.say('mi clienta quiere darme un regalo de cumpleaños, ¿puedo aceptarlo?');
    const answer = await product.hears(asker, 'Hablar con una persona');
    expect(answer.text).toBe('Curbside: su respuesta está lista');
  });

  it('shows the code’s own words in a window', async () => {
    await product.say('2.09');
    const answer = await product.hears(asker, 'show_code');
    await product.press(asker, answer.ts, 'show_code');
    const view = await product.until('the window', () => product.workspace.surfaces.modal(asker.id));
    expect(JSON.stringify(view)).toContain(
      'Case managers should under no circumstances engage in sexual activities or sexual contact',
    );
  });

  it('tells a supervisor that somebody would like to talk, and nothing of what they asked', async () => {
    await product.say('a client wants to give me a bracelet');
    const answer = await product.hears(asker, 'Talk to a person');
    await product.press(asker, answer.ts, 'talk');
    await product.hears(asker, 'would like to talk something through');
    const told = await product.until('the supervisor', () => product.heard({ dm: 'D0SUPER001' }).at(-1));
    expect(told.words).toContain('talk something through');
    expect(told.words).not.toContain('bracelet');
  });
});

describe('what is not a question', () => {
  let product: Product;
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  it.each([
    ['only emoji', ':wave: :smile:'],
    ['only drawn emoji', '😀😀'],
    ['only a link', 'https://example.org/a'],
    ['only signs', '?!…'],
  ])('%s: asks for a sentence, kindly', async (_, text) => {
    await product.say(text);
    await product.hears(asker, 'I can’t read a question in that');
  });

  it.each([
    ['forty thousand characters', 'my client wants to give me a gift and I do not know '.repeat(769)],
    ['binary noise', String.fromCharCode(...Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 255)))],
    ['right to left', 'הלקוח שלי רוצה לתת לי מתנה'],
    ['unpaired surrogates', `gift \ud800 from a client \udfff`],
    ['a wall of placeholders', '[PERSON 1] '.repeat(2000)],
    ['markup that would ping everyone', '<!channel> <@U0SUPER001> can my client give me a gift'],
  ])('%s: gets an answer, and nothing throws', async (_, text) => {
    expect(await product.say(text)).toEqual({ kind: 'taken' });
    const answer = await product.until('a reply', () => product.heard(asker).at(-1));
    expect(answer.words).not.toContain('<!channel>');
    expect(product.logged.join('')).not.toContain('"level":50');
  });

  it('asks for a sentence when there are only spaces', async () => {
    await product.accept(event('W1', { text: '  \n ' }));
    await product.hears(asker, 'I can’t read a question in that');
  });

  it('answers a file without words by asking for words', async () => {
    await product.accept(event('F1', { text: '', files: [{ id: 'F0' }], subtype: 'file_share' }));
    await product.hears(asker, 'I can’t open files');
  });

  it('answers a message that exists only as blocks', async () => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: 'can I take a gift from a client' }],
          },
        ],
      },
    ];
    await product.accept(event('B1', { text: '', blocks }));
    await product.hears(asker, '2.06(');
  });

  it.each([
    ['a bot’s message', { bot_id: 'B999', text: 'hello' }],
    ['its own message', { user: 'U0CURBSIDE', text: 'hello' }],
    ['a channel’s message', { channel_type: 'channel', text: 'can I take a gift' }],
    ['a join', { subtype: 'channel_join', text: 'joined' }],
  ])('%s is taken in silence', async (_, change) => {
    expect(await product.accept(event('X1', change))).toEqual({ status: 200 });
    await product.say('can I take a gift from a client');
    await product.hears(asker, '2.06(');
    expect(product.heard(asker)).toHaveLength(1);
  });

  it('refuses another workspace', async () => {
    expect(await product.accept({ ...event('X1', { text: 'hello' }), team_id: 'T0OTHER' })).toEqual({
      status: 403,
    });
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ type: 'event_callback' }],
    [{ type: 'event_callback', event: { type: 'message' } }],
    [{ type: 'block_actions' }],
  ])('takes the broken delivery %j without throwing', async (body) => {
    expect((await product.accept(body)).status).toBeOneOf([200, 400]);
  });
});

describe('the same message again', () => {
  it('is answered once when Slack delivers it four times', async () => {
    const product = await startProduct();
    const body = event('E1', { text: 'can I take a gift from a client' });
    const acks = await Promise.all([0, 1, 2, 3].map(() => product.accept(body)));
    expect(acks.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await product.hears(asker, '2.06(');
    await product.stop();
    expect(product.heard(asker)).toHaveLength(1);
  });

  it('is answered anew when its author edits it, and not when Slack only unfurls a link', async () => {
    const product = await startProduct();
    await product.say('can I take a gift from a client');
    const first = await product.hears(asker, '2.06(');
    const mine = product.workspace.room.messages(asker.dm).find(({ bot }) => !bot)!;
    await product.people.edit(asker.id, asker.dm, mine.ts, 'my client asked me out on a date');
    await product.hears(asker, 'You edited your message');
    expect(product.heard(asker).map(({ ts }) => ts)).toContain(first.ts);
    const same = { type: 'message', user: asker.id, ts: mine.ts, text: 'same words' };
    await product.accept(event('E9', { subtype: 'message_changed', message: same, previous_message: same }));
    await product.stop();
    expect(product.heard(asker)).toHaveLength(2);
  });

  it('leaves nothing behind when its author deletes it', async () => {
    const product = await startProduct();
    await product.say('he has pills and said goodbye to everyone');
    await product.hears(asker, 'paged');
    const mine = product.workspace.room.messages(asker.dm).find(({ bot }) => !bot)!;
    await product.people.remove(asker.id, asker.dm, mine.ts);
    const kept = () => product.curbside.escalations.disclose(escalation, 'U0SUPER001');
    const page = product.heard({ dm: 'D0SUPER001' })[0]!;
    const escalation = /esc-[0-9a-f]+/u.exec(page.words)?.[0] ?? '';
    await product.press({ id: 'U0SUPER001', dm: 'D0SUPER001' }, page.ts, 'got_it');
    await product.hears(asker, 'has seen this');
    expect(await kept()).toBeUndefined();
    await product.stop();
  });
});

describe('a message with replies that its author deletes', () => {
  it('is read as a deletion, though Slack calls it an edit', async () => {
    const product = await startProduct();
    await product.say('can I take a gift from a client');
    await product.hears(asker, '2.06(');
    const ts = product.workspace.room.messages(asker.dm).find(({ bot }) => !bot)!.ts;
    const tombstone = {
      type: 'message',
      subtype: 'tombstone',
      user: 'USLACKBOT',
      ts,
      text: 'This message was deleted.',
    };
    const before = { type: 'message', user: asker.id, ts, text: 'can I take a gift from a client' };
    await product.accept(
      event('T1', { subtype: 'message_changed', message: tombstone, previous_message: before }),
    );
    await product.stop();
    expect(product.heard(asker)).toHaveLength(1);
  });
});

const event = (id: string, change: Readonly<Record<string, unknown>>) => ({
  type: 'event_callback',
  team_id: 'T0PREVIEW1',
  event_id: id,
  event: {
    type: 'message',
    channel: asker.dm,
    channel_type: 'im',
    user: asker.id,
    ts: `${id.length}00.001`,
    ...change,
  },
});

describe('"More to think about"', () => {
  it('opens the rest of the dilemma that the answer was drawn from', async () => {
    const product = await startProduct();
    await product.say('my coworker wants me to back-date a note for a visit that did not happen');
    const answer = await product.hears(asker, '"action_id":"more"');
    await product.press(asker, answer.ts, 'more');
    const view = await product.until('the window', () => product.workspace.surfaces.modal(asker.id));
    expect(JSON.stringify(view)).toContain('Questions to consider');
    await product.stop();
  });
});

describe('a message that cannot be answered', () => {
  it('is given up after six failures of our own, and its author is told', async () => {
    const product = await startProduct();
    product.workspace.fail('chat.postMessage', { kind: 'error', error: 'fatal_error', times: 6 });
    await product.say('can I take a gift from a client');
    const tries = () => product.workspace.calls.filter(({ method }) => method === 'chat.postMessage').length;
    for (let time = 1; time <= 6; time += 1) {
      await product.until(`try ${time}`, () => tries() >= time);
      await product.advance(6 * minute);
    }
    const told = await product.hears(asker, 'I could not answer your message');
    expect(told.words).toContain('911');
    await product.stop();
    expect(product.heard(asker)).toHaveLength(1);
  });
});
