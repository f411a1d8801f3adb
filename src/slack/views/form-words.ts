import type { Language } from '#answer/answer.ts';

type FormWords = {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly check: string;
  readonly answer: string;
  readonly cancel: string;
  readonly close: string;
  readonly keep: string;
  readonly nothingMasked: string;
  readonly always: (kinds: string) => string;
  readonly isName: (word: string) => string;
  readonly removed: (word: string) => string;
  readonly masked: (word: string, placeholder: string) => string;
  readonly back: (word: string) => string;
  readonly removeToo: string;
  readonly notIdentifying: string;
  readonly undo: string;
  readonly more: string;
  readonly changed: string;
  readonly chosen: string;
  readonly noted: string;
  readonly shortened: string;
  readonly empty: string;
  readonly tooLong: string;
  readonly answering: string;
  readonly urgent: string;
  readonly unreadable: string;
  readonly notOpened: string;
};

/** What the ask form says. Titles and buttons have 24 characters. */
export const formWords: Readonly<Record<Language, FormWords>> = {
  en: {
    title: 'Ethics consultation',
    label: 'What is weighing on you?',
    hint: 'Leave out names. Check shows you what I would mask. I keep nothing until you press Answer, with one exception: if someone may get hurt soon, I keep it at once and page a supervisor.',
    check: 'Check',
    answer: 'Answer',
    cancel: 'Cancel',
    close: 'Close',
    keep: '*This is what I would keep.* Nothing is kept yet.',
    nothingMasked: 'I found nothing to mask. Please look once more for names.',
    always: (kinds) => `Always masked: ${kinds}.`,
    isName: (word) => `Is this a name? “${word}”`,
    removed: (word) => `“${word}” is masked too.`,
    masked: (word, placeholder) => `“${word}” is masked as ${placeholder}.`,
    back: (word) => `“${word}” stays as you wrote it.`,
    removeToo: 'Remove this too',
    notIdentifying: 'Not identifying',
    undo: 'Undo',
    more: 'There are more words like these. Please read your text once more for names.',
    changed: 'You changed your text. Please look at it once more; what you chose before is gone.',
    chosen: 'You were quicker than I was. This is your text with what you chose last.',
    noted:
      '*Noted: someone is in danger.* Look at your direct messages from Curbside now. They say what happens next.',
    shortened: 'Your words were too long for this form. I filled in the first part.',
    empty: 'Write a sentence or two, without names: what happened, and what you are unsure about.',
    tooLong: 'This is too long. Please keep it under 3,000 characters.',
    answering: '*Thank you. I kept the masked text.* The answer comes as a direct message from Curbside.',
    urgent:
      '*Someone may be in danger, so I did not wait.* I kept the masked text. Look at your direct messages from Curbside now. They say what happens next.',
    unreadable:
      '*I could not mask this safely, so I did not read it or keep it.* Look at your direct messages from Curbside now.',
    notOpened: 'The form took too long to open. Please type /ethics again.',
  },
  es: {
    title: 'Consulta de ética',
    label: '¿Qué le preocupa?',
    hint: 'Sin nombres. Al revisar, verá lo que yo ocultaría. No guardo nada hasta que usted pida la respuesta, con una excepción: si alguien puede sufrir daño pronto, lo guardo enseguida y aviso a un supervisor.',
    check: 'Revisar',
    answer: 'Pedir respuesta',
    cancel: 'Cancelar',
    close: 'Cerrar',
    keep: '*Esto es lo que yo guardaría.* Todavía no guardo nada.',
    nothingMasked: 'No encontré nada que ocultar. Por favor revise otra vez si hay nombres.',
    always: (kinds) => `Siempre se oculta: ${kinds}.`,
    isName: (word) => `¿Es un nombre? “${word}”`,
    removed: (word) => `“${word}” también se oculta.`,
    masked: (word, placeholder) => `“${word}” se oculta como ${placeholder}.`,
    back: (word) => `“${word}” queda como usted lo escribió.`,
    removeToo: 'Quitar también',
    notIdentifying: 'No identifica a nadie',
    undo: 'Deshacer',
    more: 'Hay más palabras así. Por favor lea su texto otra vez y busque nombres.',
    changed: 'Usted cambió el texto. Por favor mírelo otra vez; lo que eligió antes ya no vale.',
    chosen: 'Usted fue más rápido que yo. Este es su texto con lo último que eligió.',
    noted:
      '*Anotado: alguien está en peligro.* Mire ahora los mensajes directos de Curbside. Dicen qué sigue.',
    shortened: 'Sus palabras no caben en este formulario. Puse la primera parte.',
    empty: 'Escriba una o dos frases, sin nombres: qué pasó y qué duda tiene.',
    tooLong: 'Es demasiado largo. Por favor escriba menos de 3,000 caracteres.',
    answering:
      '*Gracias. Guardé el texto sin los datos ocultados.* La respuesta llega como mensaje directo de Curbside.',
    urgent:
      '*Alguien puede estar en peligro, por eso no esperé.* Guardé el texto sin los datos ocultados. Mire ahora los mensajes directos de Curbside. Dicen qué sigue.',
    unreadable:
      '*No pude ocultar los datos con seguridad, así que no lo leí ni lo guardé.* Mire ahora los mensajes directos de Curbside.',
    notOpened: 'El formulario tardó demasiado en abrir. Por favor escriba /ethics otra vez.',
  },
};
