import { randomBytes } from 'node:crypto';

import type { Block, StoredBlock } from './blocks.ts';

const id = (): string => randomBytes(4).toString('base64url').slice(0, 5);

const named = <T extends { readonly action_id?: string | undefined }>(element: T): T =>
  element.action_id === undefined ? { ...element, action_id: id() } : element;

const withActionIds = (block: Block): Block => {
  if (block.type === 'actions') return { ...block, elements: block.elements.map(named) };
  if (block.type === 'context_actions') return { ...block, elements: block.elements.map(named) };
  if (block.type === 'input') return { ...block, element: named(block.element) };
  if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') return block;
  return { ...block, accessory: named(block.accessory) };
};

/** Slack names every block and element that the app left without a name. */
export const storedBlocks = (blocks: readonly Block[]): readonly StoredBlock[] =>
  blocks.map((block) => ({ ...withActionIds(block), block_id: block.block_id ?? id() }));
