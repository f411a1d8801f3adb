/** What the registers and lists get wrong, set by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Everyday words by the lists that are mostly met as somebody's name: masked on the evidence of a name. */
export const mostlyNames = words(`
aria bob brandy brook carol christen chuck clay curt daisy derrick don ebony eddy garret gene glen harry hazel heather
iris ivy jack jade jarred jay ken kit kitty lily maria maverick mike nick patty peter ray reed robin rosemary ruby sally
scarlet serenity sherry sierra victor violet wade warren wren`);

/** Rarer words that many are called by, and that stay everyday words all the same. */
export const stillWords = words(`
ami beau christian dick german indie kami karma mac mecca messiah napoleon tad tana teddy`);

/** Words of case work, of clinics and of chat that the lists lack or hold to be rare. */
export const everydayHere = words(`
appt appts bday bestie biodad biomom biopsychosocial biracial bro btwn caseload caseloads casework caseworker conservator
convo coparent coparenting covid cuz deadname deadnamed deescalate def detox detoxing dms docs doxxed dx emoji emojis eval
evals fam fentanyl finna gaslight gaslighting gaslit gotta guardianship handoff handoffs hashtag highkey hosp housemate
housemates hx imma inbox inpt kiddo kiddos legit livestream lowkey mami max meds meth methadone mgmt misgendered naloxone
narc narcan neurodivergent noncompliant nonverbal obvi onboarding outpt papi payee payees peds pic pics pls plz ppl preteen
preteens prolly psychosocial rehab roomie roomies rx selfie selfies sis smh stepdad stepmom suboxone sus telehealth texted
texting tho thru thx tranq transphobic tryna unfriend unfriended vape vapes vaping vids voicemails waitlist waitlisted wknd
wraparound xans yall`);

/** As `everydayHere`; the few who were registered under them do not count. */
export const neverNames = words('doc kinda wanna');
