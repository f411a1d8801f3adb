import type { KnownBlock, ModalView } from '@slack/types';
import { limits } from '#slack/limits.ts';

/** A window to read in. */
export const modal = (title: string, close: string, blocks: readonly KnownBlock[]): ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: title.slice(0, limits.modalTitle) },
  close: { type: 'plain_text', text: close },
  blocks: [...blocks].slice(0, limits.viewBlocks),
});
