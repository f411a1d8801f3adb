import type { BlockAction, ButtonAction } from '@slack/bolt';
import { actions } from '#slack/actions.ts';
import { guidanceModal } from '#slack/views/guidance.ts';
import { openModal } from './modal.ts';
import type { Listener } from './listener.ts';

/** "More to think about": the rest of the dilemma that the answer was drawn from. */
export const more: Listener = (app, { guidance }) => {
  app.action<BlockAction<ButtonAction>>(actions.more, async ({ action, body, client, context }) => {
    const [code, dilemma = ''] = (action.value ?? '').split('|');
    const language = code === 'es' ? 'es' : 'en';
    const found = guidance(dilemma, language);
    if (found) await openModal(client, context, body.trigger_id, guidanceModal(found, language));
  });
};
