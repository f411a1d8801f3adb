import type { Language } from '#answer/answer.ts';

/** What the asker is told while a page is carried. `{who}`, `{next}` are mentions; `{time}` is a time. */
export type AskerWords = {
  readonly ask: (who: string, time: string) => string;
  readonly askUntold: string;
  readonly askClosed: string;
  readonly remind: string;
  readonly choose: string;
  readonly choosePossible: string;
  readonly chooseDeadline: string;
  readonly paging: (who: string) => string;
  readonly paged: (who: string) => string;
  readonly climbs: (next: string, time: string) => string;
  readonly lastStep: (time: string) => string;
  readonly seen: (who: string) => string;
  readonly exhausted: string;
  readonly tried: string;
  readonly keepPaging: string;
  readonly reopened: (who: string) => string;
  readonly over: string;
  readonly resolved: (who: string) => string;
  readonly notImminent: (who: string) => string;
  readonly withdrawn: string;
  readonly noDanger: string;
  readonly quietNotice: (who: string) => string;
  readonly nobody: string;
  readonly talk: (who: string) => string;
  readonly doNow: string;
  readonly notHelp: string;
  readonly did911: string;
  readonly called: string;
  readonly notCalled: string;
  readonly yesPage: string;
  readonly callMe: string;
  readonly noDangerButton: string;
  readonly iAmSafe: string;
  readonly i911: string;
  readonly no911: string;
  readonly falseAlarm: string;
  readonly tell: string;
  readonly lockScreen: string;
};

export const askerWords: Readonly<Record<Language, AskerWords>> = {
  en: {
    ask: (who, time) =>
      `*Is anyone in danger right now?* If I hear nothing by ${time} I will tell ${who} only that this check went unanswered. Your next message here counts as your answer.`,
    askUntold:
      '*Is anyone in danger right now?* Nobody is on call here, so I cannot page anyone. If yes, call *911*.',
    askClosed: 'You were asked if anyone is in danger. That question is closed.',
    remind: '*Still checking: is anyone in danger right now?*',
    choose:
      '*This sounds like it may be about you.* You come first. Call or text *988* any time: they talk with helpers too. Whom should I tell that a colleague needs a call?',
    choosePossible:
      '*This sounds like it may be about you.* You can call or text *988* any time. I tell nobody at work unless you press a name.',
    chooseDeadline:
      'If you choose nobody within 2 minutes, I page whoever is on call that a colleague needs a call.',
    paging: (who) => `*I am paging ${who} now.*`,
    paged: (who) => `*I paged ${who}.* No answer yet.`,
    climbs: (next, time) => `If nobody answers by ${time}, I page ${next}.`,
    lastStep: (time) => `If nobody answers by ${time}, I tell you so and page everyone.`,
    seen: (who) => `*${who} has seen this and has it.*`,
    exhausted: '*Nobody has answered. Call 911 now (988 for suicide).*',
    tried: 'Whom I tried, and when:',
    keepPaging: 'I keep paging everyone on call every 3 minutes until somebody answers.',
    reopened: (who) => `*There was no news from ${who} for 30 minutes.* I am paging again.`,
    over: 'This page is over.',
    resolved: (who) =>
      `*${who} marked this as resolved.* If that is not so, press *Someone is in danger* again.`,
    notImminent: (who) =>
      `*${who} has looked at this and does not think it is imminent.* If you see it differently, say so to them, or press *Someone is in danger* again.`,
    withdrawn: '*False alarm noted.* I stopped paging. One supervisor will check with you by phone.',
    noDanger: '*Noted: no one is in danger.* Nobody was told.',
    quietNotice: (who) => `*I told ${who} that you may need a call.* I did not pass on your words.`,
    nobody:
      '*Nobody was paged: no one is on call here.* If someone is in danger, call *911* now (*988* for suicide). Then call your supervisor yourself.',
    talk: (who) =>
      `*I told ${who} that you would like to talk something through.* I did not pass on your words.`,
    doNow: 'If anyone is in danger now, call *911*. Suicide or crisis: call or text *988*.',
    notHelp: 'Help is not coming until someone calls 911.',
    did911: 'Was 911 called?',
    called: '911 was called.',
    notCalled: '911 was not called yet.',
    yesPage: 'Yes: page a supervisor now',
    callMe: 'Not now: ask a supervisor to call me',
    noDangerButton: 'No one is in danger',
    iAmSafe: 'I am safe',
    i911: '911 was called',
    no911: '911 not called',
    falseAlarm: 'False alarm',
    tell: 'Tell',
    lockScreen: 'Curbside: please open now',
  },
  es: {
    ask: (who, time) =>
      `*¿Hay alguien en peligro ahora mismo?* Si no sé nada antes de las ${time}, solo le diré a ${who} que esta pregunta quedó sin respuesta. Su próximo mensaje aquí cuenta como su respuesta.`,
    askUntold:
      '*¿Hay alguien en peligro ahora mismo?* Aquí no hay nadie de guardia y no puedo avisar. Si es así, llame al *911*.',
    askClosed: 'Se le preguntó si hay alguien en peligro. Esa pregunta está cerrada.',
    remind: '*Vuelvo a preguntar: ¿hay alguien en peligro ahora mismo?*',
    choose:
      '*Parece que esto puede ser sobre usted.* Usted va primero. Llame o mande un texto al *988* a cualquier hora: también hablan con quienes ayudan. ¿A quién le digo que un colega necesita una llamada?',
    choosePossible:
      '*Parece que esto puede ser sobre usted.* Puede llamar o mandar un texto al *988* a cualquier hora. No le digo a nadie del trabajo si usted no oprime un nombre.',
    chooseDeadline:
      'Si no elige a nadie en 2 minutos, aviso a quien esté de guardia que un colega necesita una llamada.',
    paging: (who) => `*Estoy avisando a ${who} ahora.*`,
    paged: (who) => `*Avisé a ${who}.* Todavía no contesta.`,
    climbs: (next, time) => `Si nadie contesta antes de las ${time}, aviso a ${next}.`,
    lastStep: (time) => `Si nadie contesta antes de las ${time}, se lo digo y aviso a todos.`,
    seen: (who) => `*${who} ya lo vio y lo tiene a su cargo.*`,
    exhausted: '*Nadie ha contestado. Llame al 911 ahora (988 por suicidio).*',
    tried: 'A quién avisé, y cuándo:',
    keepPaging: 'Sigo avisando a todos los de guardia cada 3 minutos hasta que alguien conteste.',
    reopened: (who) => `*No hubo noticias de ${who} en 30 minutos.* Estoy avisando otra vez.`,
    over: 'Este aviso terminó.',
    resolved: (who) =>
      `*${who} lo marcó como resuelto.* Si no es así, oprima *Alguien está en peligro* otra vez.`,
    notImminent: (who) =>
      `*${who} lo revisó y no cree que sea inminente.* Si usted lo ve de otra manera, dígaselo, u oprima *Alguien está en peligro* otra vez.`,
    withdrawn: '*Anotado: falsa alarma.* Dejé de avisar. Un supervisor le llamará para confirmar.',
    noDanger: '*Anotado: no hay nadie en peligro.* No se avisó a nadie.',
    quietNotice: (who) => `*Le dije a ${who} que quizás usted necesite una llamada.* No pasé sus palabras.`,
    nobody:
      '*No se avisó a nadie: no hay nadie de guardia aquí.* Si alguien está en peligro, llame al *911* ahora (*988* por suicidio). Después llame usted a su supervisor.',
    talk: (who) => `*Le dije a ${who} que usted quiere hablar de algo.* No pasé sus palabras.`,
    doNow:
      'Si hay alguien en peligro ahora, llame al *911*. Suicidio o crisis: llame o mande un texto al *988*.',
    notHelp: 'La ayuda no llega hasta que alguien llame al 911.',
    did911: '¿Ya se llamó al 911?',
    called: 'Ya se llamó al 911.',
    notCalled: 'Todavía no se llamó al 911.',
    yesPage: 'Sí: avise a un supervisor ahora',
    callMe: 'Ahora no: que un supervisor me llame',
    noDangerButton: 'No hay nadie en peligro',
    iAmSafe: 'Estoy a salvo',
    i911: 'Ya se llamó al 911',
    no911: 'No se ha llamado al 911',
    falseAlarm: 'Falsa alarma',
    tell: 'Decirle a',
    lockScreen: 'Curbside: por favor abra ahora',
  },
};
