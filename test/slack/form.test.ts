import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as doubtful from '#scrub/doubtful.ts';
import * as scrub from '#scrub/scrub.ts';
import { asker, startProduct, supervisor, type Product } from './product.ts';

vi.mock('#scrub/doubtful.ts', { spy: true });
vi.mock('#scrub/scrub.ts', { spy: true });

const team = 'T0PREVIEW1';
const gift = 'can Rosalinda Ybarra, 405-555-0123, give me a gift';

describe('the ask form', () => {
  let product: Product;
  beforeEach(async () => {
    product = await startProduct();
  });
  afterEach(() => product.stop());

  const trigger = () => product.workspace.surfaces.trigger(asker.id);
  const modal = () => product.workspace.surfaces.modal(asker.id);
  const command = (text: string, trigger_id = trigger()) =>
    product.accept({ command: '/ethics', team_id: team, user_id: asker.id, text, trigger_id });
  type View = { readonly private_metadata?: string | undefined };
  const turn = (type: string, value: string, shape: View, actions?: readonly object[]) => {
    const { id, hash } = modal()!;
    const state = { values: { question: { words: { value } } } };
    const view = { id, hash, callback_id: 'ask', private_metadata: shape.private_metadata ?? '', state };
    return product.accept({
      type,
      team: { id: team },
      user: { id: asker.id },
      trigger_id: trigger(),
      view,
      actions,
    });
  };
  const submit = (value: string, shape: View) => turn('view_submission', value, shape);

  it('opens empty, shows what would be kept, and answers in the direct message', async () => {
    expect(await command('')).toEqual({ status: 200 });
    const checked = await submit(gift, modal()!.shape);
    const shown = JSON.stringify(checked.body);
    expect(shown).toContain('[PERSON 1], [PHONE 1], give me a gift');
    const view = checked.body!['view'] as View;
    expect(view.private_metadata).not.toMatch(/Rosalinda|gift|0123/u);
    expect(product.heard(asker)).toEqual([]);
    const sent = await submit(gift, view);
    expect(JSON.stringify(sent.body)).toContain('direct message');
    const again = await submit(gift, view);
    expect(again.body).toEqual(sent.body);
    const answer = await product.hears(asker, '2.06(');
    expect(answer.words).toContain('I read:');
    expect(answer.words).not.toMatch(/Rosalinda|0123/u);
    expect(product.heard(asker)).toHaveLength(1);
    expect(product.logged.join('')).not.toMatch(/Rosalinda|0123/u);
  });

  it('shows the preview again when the text was changed after it', async () => {
    await command('');
    const first = (await submit(gift, modal()!.shape)).body!['view'] as View;
    const second = await submit(`${gift} today`, first);
    expect(JSON.stringify(second.body)).toContain('You changed your text');
  });

  it('puts a name back when its author says so, and a phone number never', async () => {
    await command(gift);
    const at = (word: string) => gift.indexOf(word);
    const person = `${at('Rosalinda')}-${at(',')}`;
    const phone = `${at('405')}-${at('405') + 12}`;
    const press = (value: string) =>
      turn('block_actions', gift, modal()!.shape, [{ action_id: 'put_back', value }]);
    await press(phone);
    expect(JSON.stringify(modal()!.shape)).toContain('[PHONE 1]');
    await press(person);
    expect(JSON.stringify(modal()!.shape)).toContain('can Rosalinda Ybarra, [PHONE 1], give');
  });

  it('keeps and pages at once what reads as imminent', async () => {
    await command('client texted goodbye, has pills and will not open the door');
    expect(JSON.stringify(modal()!.shape)).toContain('did not wait');
    await product.hears(supervisor, 'in danger now');
  });

  it('says what is wrong with an empty text, and with a trigger that is spent', async () => {
    const once = trigger();
    await command('', once);
    expect((await submit(' ', modal()!.shape)).body).toMatchObject({ response_action: 'errors' });
    expect((await command('', once)).body).toMatchObject({ response_type: 'ephemeral' });
  });

  it('opens by the shortcut, and what a spent trigger costs is told in the direct message', async () => {
    const shortcut = (trigger_id: string) =>
      product.accept({
        type: 'shortcut',
        callback_id: 'ask',
        team: { id: team },
        user: { id: asker.id },
        trigger_id,
      });
    const once = trigger();
    expect(await shortcut(once)).toEqual({ status: 200 });
    expect(JSON.stringify(modal()!.shape)).toContain('What is weighing on you?');
    expect(await shortcut(once)).toEqual({ status: 200 });
    await product.hears(asker, 'press');
  });

  it('says so to who typed it when Slack does not open the form', async () => {
    product.workspace.fail('views.open', { kind: 'network' });
    const said = await command(gift);
    expect(said.body).toMatchObject({ response_type: 'ephemeral' });
    expect(said.body!['text']).toContain('The form took too long to open');
    expect(JSON.stringify(said)).not.toMatch(/Rosalinda|0123/u);
    expect(modal()).toBeUndefined();
  });

  it('says in the form that nothing was kept when it could not be, and keeps it when asked again', async () => {
    await command(gift);
    const { shape } = modal()!;
    const keep = vi
      .spyOn(product.curbside.inbox, 'keep')
      .mockRejectedValueOnce(new Error('the disk is full'));
    const failed = await submit(gift, shape);
    expect(failed).toMatchObject({ status: 200, body: { response_action: 'errors' } });
    const { question } = failed.body!['errors'] as { readonly question: string };
    expect(question).toContain('911');
    expect(question).toMatch(/not saved|could not save/iu);
    expect(keep).toHaveBeenCalledOnce();
    expect(await submit(gift, shape)).toMatchObject({ body: { response_action: 'update' } });
    await product.hears(asker, '2.06(');
  });

  describe('with a word that may be a name', () => {
    const doubt = 'my client dolores moved in with violet and wants to give me a gift';
    const at = doubt.indexOf('violet');
    const value = `${at}-${at + 'violet'.length}`;
    const press = (action_id: string, text = doubt) =>
      turn('block_actions', text, modal()!.shape, [{ action_id, value }]);
    const shown = () => JSON.stringify(modal()!.shape);

    it('asks, masks it when its author says so, and answers without it', async () => {
      await command(doubt);
      expect(shown()).toContain('Is this a name? “violet”');
      await press('remove_too');
      expect(shown()).toContain('“violet” is masked too.');
      expect(shown()).toContain('my client [PERSON 1] moved in with [PERSON 2] and wants');
      await submit(doubt, modal()!.shape);
      const answer = await product.hears(asker, '2.06(');
      expect(answer.words).toContain('moved in with [PERSON 2]');
      expect(answer.words).not.toMatch(/violet|dolores/u);
    });

    it('takes the decision back', async () => {
      await command(doubt);
      await press('remove_too');
      await press('undo');
      expect(shown()).toContain('Is this a name? “violet”');
      expect(shown()).toContain('my client [PERSON 1] moved in with violet and wants');
    });

    it('forgets decisions about a text that was changed since', async () => {
      await command(doubt);
      await press('remove_too');
      await press('remove_too', `so, ${doubt}`);
      expect(shown()).toContain('You changed your text');
      expect(shown()).toContain('moved in with violet');
      expect(shown()).not.toContain('is masked too');
    });
  });

  describe('when its author is quicker than the form', () => {
    const doubt = 'my client dolores moved in with violet and wants to give me a gift';
    const at = doubt.indexOf('violet');
    const value = `${at}-${at + 'violet'.length}`;
    const press = (action_id: string, shape: View) =>
      turn('block_actions', doubt, shape, [{ action_id, value }]);

    it('keeps nothing that was not shown: a word that was removed a moment ago is shown removed first', async () => {
      await command(doubt);
      const before = modal()!.shape;
      await press('remove_too', before);
      const early = (await submit(doubt, before)).body!['view'] as View;
      expect(JSON.stringify(early)).toContain('This is your text with what you chose last');
      expect(JSON.stringify(early)).toContain('moved in with [PERSON 2]');
      expect(product.heard(asker)).toEqual([]);
      await submit(doubt, early);
      const answer = await product.hears(asker, '2.06(');
      expect(answer.words).not.toMatch(/violet|dolores/u);
      expect(product.heard(asker)).toHaveLength(1);
    });

    it('counts two choices of which the second knew nothing of the first', async () => {
      await command(doubt);
      const before = modal()!.shape;
      const name = doubt.indexOf('dolores');
      await press('remove_too', before);
      await turn('block_actions', doubt, before, [
        { action_id: 'put_back', value: `${name}-${name + 'dolores'.length}` },
      ]);
      expect(JSON.stringify(modal()!.shape)).toContain('my client dolores moved in with [PERSON 1]');
    });

    it('drops the drawing of a press that another overtook', async () => {
      await command(doubt);
      const before = modal()!;
      const { id, hash } = before;
      await press('remove_too', before.shape);
      const shown = JSON.stringify(modal()!.shape);
      const late = await product.accept({
        type: 'block_actions',
        team: { id: team },
        user: { id: asker.id },
        trigger_id: trigger(),
        view: {
          id,
          hash,
          callback_id: 'ask',
          private_metadata: before.shape.private_metadata,
          state: { values: { question: { words: { value: doubt } } } },
        },
        actions: [{ action_id: 'undo', value }],
      });
      expect(late).toEqual({ status: 200 });
      expect(JSON.stringify(modal()!.shape)).toBe(shown);
    });
  });

  describe('when something fails', () => {
    it('asks about no word where strict scrubbing fails, and masks what was found', async () => {
      vi.mocked(doubtful.doubtful).mockImplementationOnce(() => {
        throw new Error(gift);
      });
      expect(await command(gift)).toEqual({ status: 200 });
      expect(JSON.stringify(modal()!.shape)).toContain('[PERSON 1], [PHONE 1], give me a gift');
      expect(product.logged.join('')).not.toMatch(/Rosalinda|0123/u);
    });

    it('shows and keeps no word of a text that cannot be scrubbed, and asks whether someone is in danger', async () => {
      const real = vi.mocked(scrub.scrub).getMockImplementation();
      vi.mocked(scrub.scrub).mockImplementation(() => {
        throw new Error(gift);
      });
      try {
        await command(gift);
        expect(JSON.stringify(modal()!.shape)).toContain('could not mask this safely');
        const note = await product.hears(asker, 'could not mask this message safely');
        expect(note.words).not.toMatch(/Rosalinda|0123/u);
        expect(JSON.stringify(modal()!.shape)).not.toMatch(/Rosalinda|0123/u);
        expect(product.logged.join('')).not.toMatch(/Rosalinda|0123/u);
      } finally {
        if (real) vi.mocked(scrub.scrub).mockImplementation(real);
        else vi.mocked(scrub.scrub).mockReset();
      }
    });

    it('says that it did not wait where danger was kept and Slack did not open the form', async () => {
      product.workspace.fail('views.open', { kind: 'network' });
      const said = await command('client texted goodbye, has pills and will not open the door');
      expect(said.body!['text']).toContain('did not wait');
      expect(JSON.stringify(said)).not.toMatch(/again|goodbye/u);
      await product.hears(supervisor, 'in danger now');
    });

    it('does not say that nobody was paged where the button has paged and the words could not be kept', async () => {
      await command('');
      const { keep } = product.curbside.inbox;
      vi.spyOn(product.curbside.inbox, 'keep').mockImplementation(async (delivery, names) => {
        if (delivery.envelope.kind === 'form') throw new Error('the disk is full');
        return keep(delivery, names);
      });
      const text = 'client texted goodbye, has pills and will not open the door';
      await turn('block_actions', text, modal()!.shape, [{ action_id: 'danger', value: 'en' }]);
      expect(JSON.stringify(modal()!.shape)).toContain('Noted: someone is in danger');
      expect(JSON.stringify(modal()!.shape)).not.toContain('kept the masked text');
      await product.hears(supervisor, 'The asker pressed');
      expect(JSON.stringify(product.heard(asker))).not.toContain('Not saved');
    });

    it('leaves the form as it is when what Slack sent about it cannot be read', async () => {
      await command(gift);
      const { status } = await product.accept({
        type: 'view_submission',
        team: { id: team },
        user: { id: asker.id },
        view: { callback_id: 'ask' },
      });
      expect(status).toBe(500);
    });
  });

  it('reads what is typed between angle brackets like any other words', async () => {
    await command('');
    const typed =
      'can <@rosalinda_ybarra> or <!rosalinda_ybarra> or &lt;@rosalinda_ybarra&gt; give me a gift';
    const view = (await submit(typed, modal()!.shape)).body!['view'] as View;
    expect(JSON.stringify(view)).not.toContain('rosalinda_ybarra>');
    await submit(typed, view);
    expect((await product.hears(asker, '2.06(')).words).not.toContain('rosalinda');
  });

  it.each([
    ['is one long word', 'x'.repeat(3_500), 'This is too long'],
    ['has too many words', 'a gift '.repeat(600), 'I filled in the first part'],
  ])('opens where the text of the command %s', async (_, text, note) => {
    expect(await command(text)).toEqual({ status: 200 });
    expect(JSON.stringify(modal()!.shape)).toContain(note);
  });

  it('raises danger that stands beyond what the form takes', async () => {
    await command(`${'a gift '.repeat(500)} client texted goodbye, has pills and will not open the door`);
    expect(JSON.stringify(modal()!.shape)).toContain('did not wait');
    await product.hears(supervisor, 'in danger now');
  });

  it.each([
    ['names', 'Maria Lee and '],
    ['doubtful words', 'brelinab morvikcd tesanuef quarlogh '],
    ['emoji', '😀😀😀 '],
    ['Hebrew', 'הלקוחה שלי רוצה '],
    ['line ends', 'a\r\n\n'],
    ['angle brackets', '<@U0AAAAAA1> <!here> '],
    ['placeholders', '[PERSON 1] [SSN 9] '],
  ])('takes 3,000 characters of %s through check, choice and answer', async (_, part) => {
    const text = part.repeat(3_000).slice(0, 2_999).padEnd(3_000, '.');
    await command('');
    const view = (await submit(text, modal()!.shape)).body!['view'] as View;
    expect(product.workspace.surfaces.replace(asker.id, view)).toMatchObject({ ok: true });
    const value = /"value":"(\d+-\d+)"/u.exec(JSON.stringify(view))?.[1] ?? '0-1';
    const press = [{ action_id: 'remove_too', value }];
    expect(await turn('block_actions', text, view, press)).toEqual({ status: 200 });
    expect(await submit(text, modal()!.shape)).toMatchObject({ body: { response_action: 'update' } });
    await product.until('an answer', () => product.heard(asker).length > 0);
  });

  it.each([
    ['goes on where it was', new Uint8Array(32).fill(1), 'direct message'],
    ['shows it again where the key is another', new Uint8Array(32).fill(2), 'You changed your text'],
  ])('after a restart between check and answer, %s', async (_, key, said) => {
    const other = await startProduct({ key: new Uint8Array(32).fill(1) });
    await other.accept({
      command: '/ethics',
      team_id: team,
      user_id: asker.id,
      text: gift,
      trigger_id: other.workspace.surfaces.trigger(asker.id),
    });
    const { id, shape } = other.workspace.surfaces.modal(asker.id)!;
    await other.stop();
    const restarted = await startProduct({ key });
    const sent = await restarted.accept({
      type: 'view_submission',
      team: { id: team },
      user: { id: asker.id },
      view: {
        id,
        hash: '1.a',
        callback_id: 'ask',
        private_metadata: shape.private_metadata,
        state: { values: { question: { words: { value: gift } } } },
      },
    });
    await restarted.stop();
    expect(JSON.stringify(sent.body)).toContain(said);
  });

  it('keeps two people apart who have the form open', async () => {
    await command(gift);
    const other = product.workspace.surfaces.trigger(supervisor.id);
    const body = { command: '/ethics', team_id: team, user_id: supervisor.id, trigger_id: other };
    await product.accept({ ...body, text: 'may I keep a secret from the family' });
    expect(JSON.stringify(modal()!.shape)).toContain('[PHONE 1]');
    const theirs = product.workspace.surfaces.modal(supervisor.id);
    expect(JSON.stringify(theirs!.shape)).not.toMatch(/Rosalinda|gift/u);
  });

  it('raises danger at the press of its button, whatever stands in the field', async () => {
    await command('');
    await turn('block_actions', '', modal()!.shape, [{ action_id: 'danger', value: 'en' }]);
    expect(JSON.stringify(modal()!.shape)).toContain('Noted: someone is in danger');
    await product.hears(supervisor, 'The asker pressed');
  });

  it('speaks Spanish to who writes it, before and after it is sent', async () => {
    const text = 'mi clienta Rosalinda Ybarra quiere darme un regalo, ¿puedo aceptarlo?';
    await command(text);
    expect(JSON.stringify(modal()!.shape)).toContain('Esto es lo que yo guardaría');
    const sent = await submit(text, modal()!.shape);
    expect(JSON.stringify(sent.body)).toContain('La respuesta llega como mensaje directo');
    const answer = await product.hears(asker, 'Hablar con una persona');
    expect(answer.words).not.toContain('Rosalinda');
  });
});
