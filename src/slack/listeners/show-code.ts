import type { BlockAction, ButtonAction } from '@slack/bolt';
import { isCite } from '#code/cite.ts';
import { actions } from '#slack/actions.ts';
import { codeModal } from '#slack/views/code.ts';
import { openModal } from './modal.ts';
import type { Listener } from './listener.ts';

/** "Show the code's words": the cited paragraphs, verbatim. */
export const showCode: Listener = (app, { quotations }) => {
  app.action<BlockAction<ButtonAction>>(actions.showCode, async ({ action, body, client, context }) => {
    const [language, cites = ''] = (action.value ?? '').split('|');
    const view = codeModal(quotations(cites.split(',').filter(isCite)), language === 'es' ? 'es' : 'en');
    await openModal(client, context, body.trigger_id, view);
  });
};
