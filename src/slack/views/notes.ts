import type { Language } from '#answer/answer.ts';
import { actions } from '#slack/actions.ts';
import { answerWords } from './answer-words.ts';
import { actionsRow, button, context, section, type Message } from './blocks.ts';

/** Short replies where there is nothing to answer. Each says what happened and what to do. */
const notes = {
  en: {
    empty:
      'I can’t read a question in that. Type it in a sentence or two, without names: what happened, and what you are unsure about.',
    file: 'I can’t open files or pictures. Type your question in a sentence or two, without names.',
    'given up':
      '*I could not answer your message.* I am sorry. Please ask a supervisor or a colleague. If someone is in danger, call 911.',
  },
  es: {
    empty: 'No veo una pregunta. Escríbala en una o dos frases, sin nombres: qué pasó y qué duda tiene.',
    file: 'No puedo abrir archivos ni fotos. Escriba su pregunta en una o dos frases, sin nombres.',
    'given up':
      '*No pude responder su mensaje.* Lo siento. Por favor pregunte a un supervisor o a un colega. Si alguien está en peligro, llame al 911.',
  },
} as const;

/** A note with the ways out that every reply of ours has. `pages`: somebody is on call. */
export const noteView = (note: keyof (typeof notes)['en'], language: Language, pages: boolean): Message =>
  withWaysOut([section(notes[language][note])], language, pages);

/** The scrubber failed, so the language is not known either. */
export const unreadableView = (pages: boolean): Message =>
  withWaysOut(
    [
      section(
        '*I could not mask this message safely, so I did not read it.* Please shorten it, leave out anything that identifies a person, and send it again. If someone is in danger, press the button or call 911.',
      ),
      section(
        '*No pude ocultar los datos de este mensaje con seguridad, así que no lo leí.* Acórtelo, quite lo que identifique a una persona y mándelo otra vez. Si alguien está en peligro, oprima el botón o llame al 911.',
      ),
    ],
    'en',
    pages,
  );

const withWaysOut = (said: Message['blocks'], language: Language, pages: boolean): Message => {
  const words = answerWords[language];
  return {
    text: 'Curbside',
    blocks: [
      ...said,
      actionsRow(
        button(words.danger, actions.danger, language, 'danger'),
        button(words.talk, actions.talk, language),
      ),
      context(...(pages ? [words.call] : [words.nobodyOnCall, words.call])),
    ],
  };
};

const plain = {
  'press again':
    'That took too long to open. Please press the button again.\nTardó demasiado en abrir. Oprima el botón otra vez.',
  'not yours': 'This is only open to the people on call for it.',
  gone: 'This is over. There is nothing left to open.',
} as const;

/** A note without buttons: to someone in the chain, or where nothing is left to press. */
export const plainNote = (note: keyof typeof plain): Message => ({
  text: 'Curbside',
  blocks: [section(plain[note])],
});

/** What is said when nothing could be written down. Both languages: nothing is known. */
const unsaved = [
  '*Not saved, and nobody was paged.* If someone is in danger call *911* (*988* for suicide).',
  '*No se guardó, y no se avisó a nadie.* Si alguien está en peligro llame al *911* (*988* por suicidio).',
] as const;

export const unsavedView: Message = {
  text: 'Curbside: not saved',
  blocks: unsaved.map((words) => section(words)),
};

/** The same words where Slack takes no markup: beside a form's field. */
export const unsavedPlain = unsaved.join('\n').replaceAll('*', '');
