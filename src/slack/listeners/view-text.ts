import type { BlockAction, ButtonAction } from '@slack/bolt';
import { actions } from '#slack/actions.ts';
import { modal } from '#slack/views/modal.ts';
import { disclosedBlocks } from '#slack/views/page.ts';
import { plainNote } from '#slack/views/notes.ts';
import { openModal } from './modal.ts';
import { workOf, type Listener } from './listener.ts';

/** "View scrubbed text": for whoever has the page, while it is open; each opening is audited as a disclosure. */
export const viewText: Listener = (app, { escalations }) => {
  app.action<BlockAction<ButtonAction>>(actions.viewText, async ({ action, body, client, context }) => {
    const id = action.value ?? '';
    const text = await escalations.disclose(id, workOf(context).owed.address.user);
    const blocks = text === undefined ? plainNote('gone').blocks : disclosedBlocks(text);
    await openModal(client, context, body.trigger_id, modal('Scrubbed text', 'Close', blocks));
  });
};
