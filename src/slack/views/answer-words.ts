import type { Language } from '#answer/answer.ts';

type AnswerWords = {
  readonly lockScreen: string;
  readonly closest: string;
  readonly read: string;
  readonly nearest: string;
  readonly danger: string;
  readonly showCode: string;
  readonly more: string;
  readonly talk: string;
  readonly call: string;
  readonly source: string;
  readonly masked: (kinds: string) => string;
  readonly pleaseEdit: string;
  readonly notAReport: (line: string) => string;
  readonly nobodyOnCall: string;
  readonly notice: string;
  readonly noticeSlack: string;
  readonly noticeForm: string;
  readonly noticeRecords: string;
  readonly screenFailed: string;
  readonly edited: string;
  readonly because: (words: string) => string;
};

/** What frames an answer. The points themselves come from `knowledge/`. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  en: {
    lockScreen: 'Curbside: your answer is ready',
    read: 'I read:',
    closest: '*I am not sure I read this right.* These are the closest sections.',
    nearest: 'Nearest sections:',
    danger: 'Someone is in danger',
    showCode: 'Show the code’s words',
    more: 'More to think about',
    talk: 'Talk to a person',
    call: 'Danger right now? Call *911*. Suicide or crisis: call or text *988*.',
    source: 'Prepared words, from the Case Management Code of Ethics. No chatbot wrote this.',
    masked: (kinds) => `I masked ${kinds} before reading.`,
    pleaseEdit: 'Please edit or delete yours: Slack keeps what you typed.',
    notAReport: (line) =>
      `If a child or dependent adult may be hurt: asking here is not a report. You may need to make one yourself: ${line}.`,
    nobodyOnCall: 'Paging is off: nobody is on call here. In danger, call *911*.',
    notice:
      '*How this works.* I mask what identifies people before I read it, as far as I recognize it. I check each message for danger. If someone may get hurt soon, I page a supervisor: who you are and what kind of danger, not your words. Your text is erased once I have answered. If I page someone, a masked copy stays for them until that is over.',
    noticeSlack: 'Slack still has your message; you can delete it.',
    noticeForm: 'What you typed in the form did not become a message.',
    noticeRecords: 'A court, a licensing board or your agency may ask for records.',
    screenFailed: 'The safety check isn’t working for this message. Press *Someone is in danger* if so.',
    edited: 'You edited your message. Here is a fresh answer.',
    because: (words) => `The safety check reacted to your words: ${words}.`,
  },
  es: {
    lockScreen: 'Curbside: su respuesta está lista',
    read: 'Leí:',
    closest: '*No estoy seguro de haber entendido bien.* Estas son las secciones más cercanas.',
    nearest: 'Secciones más cercanas:',
    danger: 'Alguien está en peligro',
    showCode: 'Ver el texto del código',
    more: 'Más para pensar',
    talk: 'Hablar con una persona',
    call: '¿Peligro ahora mismo? Llame al *911*. Suicidio o crisis: llame o mande un texto al *988*.',
    source:
      'Palabras preparadas, a partir del Código de Ética de Manejo de Casos. No las escribió un chatbot.',
    masked: (kinds) => `Oculté ${kinds} antes de leer.`,
    pleaseEdit: 'Por favor edite o borre su mensaje: Slack guarda lo que usted escribió.',
    notAReport: (line) =>
      `Si un menor o un adulto dependiente puede sufrir daño: preguntar aquí no es un reporte. Quizás usted tenga que hacer uno: ${line}.`,
    nobodyOnCall: 'No hay nadie de guardia aquí y no puedo avisar. Si hay peligro, llame al *911*.',
    notice:
      '*Cómo funciona.* Oculto lo que identifica a las personas antes de leer, hasta donde lo reconozco. Reviso si hay peligro en cada mensaje. Si alguien puede sufrir daño pronto, aviso a un supervisor: quién es usted y qué tipo de peligro, no sus palabras. Borro su texto después de responder. Si aviso a alguien, una copia sin los datos ocultados queda para esa persona hasta que termine.',
    noticeSlack: 'Slack todavía tiene su mensaje; usted puede borrarlo.',
    noticeForm: 'Lo que escribió en el formulario no se convirtió en mensaje.',
    noticeRecords: 'Un tribunal, una junta de licencias o su agencia pueden pedir registros.',
    screenFailed:
      'La revisión de seguridad no funcionó con este mensaje. Si hay peligro, oprima *Alguien está en peligro*.',
    edited: 'Usted editó su mensaje. Aquí va una respuesta nueva.',
    because: (words) => `La revisión de seguridad reaccionó a sus palabras: ${words}.`,
  },
};

/** What was masked, in the reader's words: kinds, never values. */
export const maskedKinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    PERSON: 'names',
    LOCATION: 'places',
    DATE: 'dates',
    AGE_OVER_89: 'an age over 89',
    PHONE: 'phone numbers',
    FAX: 'fax numbers',
    EMAIL: 'e-mail addresses',
    SSN: 'Social Security numbers',
    MRN: 'record numbers',
    HEALTH_PLAN_ID: 'health plan numbers',
    ACCOUNT: 'account numbers',
    LICENSE: 'licence numbers',
    VEHICLE: 'vehicle numbers',
    DEVICE: 'device numbers',
    URL: 'web addresses',
    IP: 'network addresses',
    ORGANIZATION: 'names of organizations',
    OTHER_ID: 'other id numbers',
  },
  es: {
    PERSON: 'nombres',
    LOCATION: 'lugares',
    DATE: 'fechas',
    AGE_OVER_89: 'una edad mayor de 89',
    PHONE: 'teléfonos',
    FAX: 'números de fax',
    EMAIL: 'correos electrónicos',
    SSN: 'números de Seguro Social',
    MRN: 'números de expediente',
    HEALTH_PLAN_ID: 'números de plan de salud',
    ACCOUNT: 'números de cuenta',
    LICENSE: 'números de licencia',
    VEHICLE: 'números de vehículo',
    DEVICE: 'números de aparato',
    URL: 'direcciones web',
    IP: 'direcciones de red',
    ORGANIZATION: 'nombres de organizaciones',
    OTHER_ID: 'otros números de identificación',
  },
};
