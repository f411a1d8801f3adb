import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
});
