import type { Context } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { postOnce } from '#slack/post.ts';
import { plainNote } from '#slack/views/notes.ts';
import { workOf } from './listener.ts';

/** A trigger opens one view within three seconds. Later (after a restart, say) the person is asked to press again. */
const late = ['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id', 'invalid_trigger'];

export const openModal = async (
  client: WebClient,
  context: Context,
  trigger: string,
  view: ModalView,
): Promise<void> => {
  const { owed } = workOf(context);
  try {
    await client.views.open({ trigger_id: trigger, view });
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || !late.includes(error.data.error)) throw error;
    const { channel, threadTs } = owed.address;
    await postOnce(
      client,
      { channel, threadTs, id: owed.id, begunBefore: owed.attempts > 0 },
      plainNote('press again'),
    );
  }
};
