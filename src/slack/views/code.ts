import type { ModalView } from '@slack/types';
import type { Language } from '#answer/answer.ts';
import type { Quotation } from '#answer/quotations.ts';
import { context, escape, section } from './blocks.ts';
import { modal } from './modal.ts';

const words = {
  en: {
    title: 'The code’s own words',
    close: 'Close',
    source: 'Case Management Code of Ethics, word for word.',
  },
  es: {
    title: 'El texto del código',
    close: 'Cerrar',
    source: 'Código de Ética de Manejo de Casos, palabra por palabra. El código está escrito en inglés.',
  },
} as const;

/** The cited paragraphs, rendered from the stored code. */
export const codeModal = (quotations: readonly Quotation[], language: Language): ModalView => {
  const { title, close, source } = words[language];
  const quoted = quotations.map(({ cite, title: name, paragraphs }) =>
    section(
      [`*${cite}* ${escape(name)}`, ...paragraphs.map((paragraph) => `>${escape(paragraph)}`)].join('\n'),
    ),
  );
  return modal(title, close, [...quoted, context(source)]);
};
