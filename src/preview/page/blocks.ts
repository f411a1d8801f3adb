import type { StoredBlock } from '#preview/blocks.ts';

import { showElement } from './elements.ts';
import { loud } from './loud.ts';
import { readMarkdown } from './markdown.ts';
import { el } from './nodes.ts';
import { readRich } from './rich.ts';
import { showPassages, showText } from './show-text.ts';
import type { Surface } from './surface.ts';

type Of<Type extends StoredBlock['type']> = Extract<StoredBlock, { type: Type }>;

const section = (block: Of<'section'>, surface: Surface): HTMLElement =>
  el(
    'div',
    { class: 'block section' },
    el(
      'div',
      { class: 'section-words' },
      block.text && showText(block.text, surface.names),
      block.fields &&
        el(
          'div',
          { class: 'fields' },
          ...block.fields.map((field) => el('div', {}, showText(field, surface.names))),
        ),
    ),
    block.accessory &&
      el(
        'div',
        { class: 'accessory' },
        showElement(block.accessory, { surface, block: block.block_id, tellsChanges: true }),
      ),
  );

const context = (block: Of<'context'>, surface: Surface): HTMLElement =>
  el(
    'div',
    { class: 'block context' },
    ...block.elements.map((each) =>
      each.type === 'image' ? loud('an image in a context block') : showText(each, surface.names),
    ),
  );

const actions = (block: Of<'actions'> | Of<'context_actions'>, surface: Surface): HTMLElement =>
  el(
    'div',
    { class: `block ${block.type}` },
    ...block.elements.map((each) =>
      showElement(each, { surface, block: block.block_id, tellsChanges: true }),
    ),
  );

const input = (block: Of<'input'>, surface: Surface): HTMLElement => {
  const id = `field-${block.block_id}`;
  const place = { surface, block: block.block_id, tellsChanges: block.dispatch_action === true };
  const field = showElement(block.element, place);
  field.id = id;
  field.setAttribute('aria-describedby', `${id}-notes`);
  const label = [block.label.text, block.optional && el('span', { class: 'hint' }, ' (optional)')] as const;
  const isGroup = field instanceof HTMLFieldSetElement;
  if (isGroup) field.prepend(el('legend', {}, ...label));
  return el(
    'div',
    { class: 'block input', 'data-input': block.block_id },
    !isGroup && el('label', { for: id }, ...label),
    field,
    el('div', { class: 'hint', id: `${id}-notes` }, block.hint?.text),
  );
};

const showBlock = (block: StoredBlock, surface: Surface): HTMLElement => {
  if (block.type === 'section') return section(block, surface);
  if (block.type === 'header') return el('h3', { class: 'block header' }, block.text.text);
  if (block.type === 'divider') return el('hr', { class: 'block' });
  if (block.type === 'context') return context(block, surface);
  if (block.type === 'actions' || block.type === 'context_actions') return actions(block, surface);
  if (block.type === 'input') return input(block, surface);
  if (block.type === 'rich_text') return showPassages(readRich(block.elements), surface.names);
  if (block.type === 'markdown') return showPassages(readMarkdown(block.text), surface.names);
  return loud(`a block of type “${block.type}”`);
};

/** Exactly the blocks that the app sent. */
export const showBlocks = (blocks: readonly StoredBlock[], surface: Surface): HTMLElement =>
  el('div', { class: 'blocks', 'data-form': true }, ...blocks.map((block) => showBlock(block, surface)));
