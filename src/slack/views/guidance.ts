import type { KnownBlock, ModalView } from '@slack/types';
import type { Guidance, Language } from '#answer/answer.ts';
import { escape, header, section } from './blocks.ts';
import { modal } from './modal.ts';

const words = {
  en: {
    title: 'More to think about',
    close: 'Close',
    pulls: 'What pulls against what',
    questions: 'Questions to consider',
    firstSteps: 'First steps',
    document: 'What to document',
    supervisorWhen: 'Bring in a supervisor when',
    redFlags: 'Red flags',
    notSettled: 'What the code does not settle',
  },
  es: {
    title: 'Más para pensar',
    close: 'Cerrar',
    pulls: 'Qué se opone a qué',
    questions: 'Preguntas para pensar',
    firstSteps: 'Primeros pasos',
    document: 'Qué documentar',
    supervisorWhen: 'Avise a un supervisor cuando',
    redFlags: 'Señales de alerta',
    notSettled: 'Lo que el código no resuelve',
  },
} as const;

/** The rest of a dilemma, heading by heading. */
export const guidanceModal = (guidance: Guidance, language: Language): ModalView => {
  const { title, close, ...headings } = words[language];
  const part = (name: keyof typeof headings): readonly KnownBlock[] =>
    guidance[name].length === 0
      ? []
      : [
          section(
            `*${headings[name]}*\n${guidance[name].map((line) => (guidance[name].length > 1 ? `• ${escape(line)}` : escape(line))).join('\n')}`,
          ),
        ];
  return modal(title, close, [
    header(guidance.title),
    ...part('questions'),
    ...part('firstSteps'),
    ...part('pulls'),
    ...part('document'),
    ...part('supervisorWhen'),
    ...part('redFlags'),
    ...part('notSettled'),
  ]);
};
