import { deletion } from './deletion.ts';
import type { Listener } from './listener.ts';
import { message } from './message.ts';
import { more } from './more.ts';
import { showCode } from './show-code.ts';
import { turnButtons } from './turns.ts';
import { viewText } from './view-text.ts';

/**
 * Everything that we hear from Slack. The buttons "Someone is in danger" and "Talk to a person" have no listener:
 * the receiver raises them in the transaction that keeps them.
 */
export const listeners: readonly Listener[] = [message, deletion, showCode, more, turnButtons, viewText];
