import { workOf, type Listener } from './listener.ts';

/** The author deleted a message: what we kept of it goes too. A page it raised goes on, without its words. */
export const deletion: Listener = (app, { inbox }) => {
  app.message(async ({ context, event }) => {
    const { owed } = workOf(context);
    if (owed.envelope.kind !== 'deletion' || event.subtype !== 'message_deleted') return;
    await inbox.erase(owed.address.channel, event.deleted_ts);
  });
};
