import { SocketModeReceiver, type App, type ReceiverEvent } from '@slack/bolt';
import type { Log } from '#log.ts';
import type { Accept } from '#slack/accept.ts';
import { quietLogger } from '#slack/logger.ts';

export type Door = { readonly close: () => Promise<void> };

/** Bolt's Socket Mode receiver, with our acceptance where it expects an app: Slack is acknowledged only after the commit. */
class Socket extends SocketModeReceiver {
  admit(processEvent: (event: ReceiverEvent) => Promise<void>): void {
    const stand: App = Object.create(null, { processEvent: { value: processEvent } });
    this.init(stand);
  }
}

type Needs = {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly accept: Accept;
  readonly log: Log;
};

/** Opens a socket to Slack. A delivery that could not be kept is not acknowledged, so Slack sends it again. */
export const openSocket = async ({ appToken, apiUrl, accept, log }: Needs): Promise<Door> => {
  const clientOptions = apiUrl ? { slackApiUrl: apiUrl } : {};
  const socket = new Socket({ appToken, logger: quietLogger(log), installerOptions: { clientOptions } });
  socket.admit(async ({ body, ack }) => {
    const { status, body: shown } = await accept(body);
    if (status < 500) await (shown ? ack(shown) : ack());
  });
  await socket.start();
  return { close: () => socket.stop() };
};
