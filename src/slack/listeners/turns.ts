import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Happening } from '#escalation/happening.ts';
import { actions } from '#slack/actions.ts';
import { openDirectMessage } from '#slack/pager.ts';
import { postOnce } from '#slack/post.ts';
import { plainNote } from '#slack/views/notes.ts';
import { workOf, type Listener } from './listener.ts';

/** What each button of a card does to its escalation. `by` is who pressed, `choice` what stands behind the id. */
const turns: Readonly<Record<string, (by: string, choice: string) => Happening>> = {
  [actions.askYes]: () => ({ kind: 'yes' }),
  [actions.askCall]: () => ({ kind: 'call me' }),
  [actions.askNo]: () => ({ kind: 'no' }),
  [actions.choose]: (_, whom) => ({ kind: 'choose', whom }),
  [actions.called911]: () => ({ kind: 'called 911', answer: 'yes' }),
  [actions.notCalled911]: () => ({ kind: 'called 911', answer: 'no' }),
  [actions.withdraw]: () => ({ kind: 'withdraw' }),
  [actions.gotIt]: (by) => ({ kind: 'got it', by }),
  [actions.cannotTake]: (by) => ({ kind: 'cannot take', by }),
  [actions.stillWorking]: (by) => ({ kind: 'still working', by }),
  [actions.notImminent]: (by) => ({ kind: 'not imminent', by }),
  [actions.resolve]: (by) => ({ kind: 'resolve', by }),
};

/** The buttons of cards and pages. Who may press is decided by the store, from what it knows, not by the card. */
export const turnButtons: Listener = (app, { escalations }) => {
  for (const [action, happening] of Object.entries(turns))
    app.action<BlockAction<ButtonAction>>(
      new RegExp(`^${action}(?:\\.\\d+)?$`, 'u'),
      async ({ action, client, context }) => {
        const { owed } = workOf(context);
        const [id = '', choice = ''] = (action.value ?? '').split('|');
        const by = owed.address.user;
        const result = await escalations.record(id, happening(by, choice), by);
        if (result?.outcome !== 'refused') return;
        const channel = await openDirectMessage(client, by);
        await postOnce(
          client,
          { channel, threadTs: undefined, id: owed.id, begunBefore: owed.attempts > 0 },
          plainNote('not yours'),
        );
      },
    );
};
