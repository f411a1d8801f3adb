import type { Language } from '#answer/answer.ts';
import { actions } from '#slack/actions.ts';
import { answerWords } from './answer-words.ts';
import { actionsRow, button, context, section, type Message } from './blocks.ts';

type Note =
  | 'empty'
  | 'file'
  | 'unreadable'
  | 'given up'
  | 'deleted'
  | 'thanks'
  | 'press again'
  | 'not yours'
  | 'gone';

/** Short replies where there is nothing to answer. Each says what happened and what to do. */
const notes: Readonly<Record<Language, Readonly<Record<Note, string>>>> = {
  en: {
    empty:
      'I can’t read a question in that. Type it in a sentence or two, without names: what happened, and what you are unsure about.',
    file: 'I can’t open files or pictures. Type your question in a sentence or two, without names.',
    unreadable:
      '*I could not mask this message safely, so I did not read it.* Please shorten it, leave out anything that identifies a person, and send it again. If someone is in danger, press the button or call 911.',
    'given up':
      '*I could not answer your message.* I am sorry. Please ask a supervisor or a colleague. If someone is in danger, call 911.',
    deleted: 'You deleted your message. I erased what I had kept of it.',
    thanks: 'Thank you for telling me.',
    'press again': 'That took too long to open. Please press the button again.',
    'not yours': 'This is only open to the people on call for it.',
    gone: 'This is over. There is nothing left to open.',
  },
  es: {
    empty: 'No veo una pregunta. Escríbala en una o dos frases, sin nombres: qué pasó y qué duda tiene.',
    file: 'No puedo abrir archivos ni fotos. Escriba su pregunta en una o dos frases, sin nombres.',
    unreadable:
      '*No pude ocultar los datos de este mensaje con seguridad, así que no lo leí.* Acórtelo, quite lo que identifique a una persona y mándelo otra vez. Si alguien está en peligro, oprima el botón o llame al 911.',
    'given up':
      '*No pude responder su mensaje.* Lo siento. Por favor pregunte a un supervisor o a un colega. Si alguien está en peligro, llame al 911.',
    deleted: 'Usted borró su mensaje. Borré lo que había guardado.',
    thanks: 'Gracias por decírmelo.',
    'press again': 'Tardó demasiado en abrir. Oprima el botón otra vez.',
    'not yours': 'Esto solo lo pueden abrir las personas de guardia.',
    gone: 'Esto ya terminó. No queda nada que abrir.',
  },
};

/** A note with the ways out that every reply of ours has. */
export const noteView = (note: Note, language: Language): Message => {
  const words = answerWords[language];
  return {
    text: 'Curbside',
    blocks: [
      section(notes[language][note]),
      actionsRow(
        button(words.danger, actions.danger, language, 'danger'),
        button(words.talk, actions.talk, language),
      ),
      context(words.call),
    ],
  };
};

/** A note without buttons: to someone in the chain, or where nothing is left to press. */
export const plainNote = (note: Note, language: Language): Message => ({
  text: 'Curbside',
  blocks: [section(notes[language][note])],
});

/** What is said when nothing could be written down (design: "Not saved, and nobody was paged"). Both languages: nothing is known. */
export const unsavedView: Message = {
  text: 'Curbside: not saved',
  blocks: [
    section('*Not saved, and nobody was paged.* If someone is in danger call *911* (*988* for suicide).'),
    section(
      '*No se guardó, y no se avisó a nadie.* Si alguien está en peligro llame al *911* (*988* por suicidio).',
    ),
  ],
};
