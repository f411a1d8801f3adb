import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asker, startProduct, supervisor, type Product } from './product.ts';

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
    const doubt = 'my client dolores moved in with autumn and wants to give me a gift';
    const at = doubt.indexOf('autumn');
    const value = `${at}-${at + 'autumn'.length}`;
    const press = (action_id: string, text = doubt) =>
      turn('block_actions', text, modal()!.shape, [{ action_id, value }]);
    const shown = () => JSON.stringify(modal()!.shape);

    it('asks, masks it when its author says so, and answers without it', async () => {
      await command(doubt);
      expect(shown()).toContain('Is this a name? “autumn”');
      await press('remove_too');
      expect(shown()).toContain('“autumn” is masked too.');
      expect(shown()).toContain('my client [PERSON 1] moved in with [PERSON 2] and wants');
      await submit(doubt, modal()!.shape);
      const answer = await product.hears(asker, '2.06(');
      expect(answer.words).toContain('moved in with [PERSON 2]');
      expect(answer.words).not.toMatch(/autumn|dolores/u);
    });

    it('takes the decision back', async () => {
      await command(doubt);
      await press('remove_too');
      await press('undo');
      expect(shown()).toContain('Is this a name? “autumn”');
      expect(shown()).toContain('my client [PERSON 1] moved in with autumn and wants');
    });

    it('forgets decisions about a text that was changed since', async () => {
      await command(doubt);
      await press('remove_too');
      await press('remove_too', `so, ${doubt}`);
      expect(shown()).toContain('You changed your text');
      expect(shown()).toContain('moved in with autumn');
      expect(shown()).not.toContain('is masked too');
    });
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
