import { keptPhrases } from '#scrub/keep/phrases.ts';
import { matches, type Candidate, type Page } from '#scrub/recogniser.ts';

/** Initials that stand for a person: "J.D.", "C.V.", "MG", "Mr. B", "client K.", "HP, 28 M". */

const dotted = /(?<![\w.@])(?:[A-Z]\. ?){2,4}(?![\w@])/gu;
const dottedLower = /(?<![\w.@])(?:[a-z]\.){2,3}(?=[ ,;:!?'s]|$)(?![a-z])/gu;
const titled =
  /\b(?:mr|mrs|ms|miss|dr|sr|sra|srta|judge|officer|coach|pastor)\.? (?<value>[a-z]\.?)(?![\w'.]|[-/]\w)/dgiu;
const single =
  /\b(?:client|clt|pt|patient|resident|member|worker|consumer|coworker|kid|son|daughter|mom|dad|brother|sister|husband|wife|boyfriend|girlfriend|roommate|supervisor|named|initials?(?: (?:are|is|of))?|w\/|with|about|for|told|on|re:?|saw|met|cliente) (?<value>(?!A\b|I\b|X\b)[A-Z](?:\.(?= [a-z]|,|$)|(?='s)|(?= (?:told|said|says|asked|wants|is|was|has|and|who|will|won't|can't|left|called|came)\b|,)))/dgu;
const pair =
  /(?:\b(?:[Cc]lient|[Cc]lt|[Pp]t|[Pp]atient|[Rr]esident|[Mm]ember|[Ww]orker|[Cc]onsult(?:ing)?|[Cc]onsumer|[Nn]amed|[Ii]nitials?(?: are| is)?|w\/|with|[Aa]bout|for|on|re:?|[Rr]e|saw|met|told|and|mom|dad|son|daughter|sister|brother|wife|husband|ask(?:ed)?|[Cc]liente|con) )(?<value>[A-Z]{2,3})(?=[ ,.;:?!')]|$)/dgu;
const aged = /(?<![\w.])(?<value>[A-Z]{2,3})(?=,? (?:\(?\d{1,2}(?:\)| ?(?:yo|y\/o|year|yr|[MF]\b)|,)))/dgu;
const acting =
  /(?<![\w.])(?<value>[A-Z]{2})(?='s\b| (?:told|said|says|asked|asks|wants|wanted|keeps|called|texted|came|left|got|lives|thinks|refuses|denies|reports|disclosed|threatened|won't|didn't|doesn't|relapsed|missed|is|has|was)\b)/dgu;
/** "J asked for my cell": one capital that says or does something. */
const speaking =
  /(?<![\w.'’&/$#-])(?<!(?:\d|yo|y\/o|old|yr) )(?<value>[B-HJ-WYZ])(?= (?:told|said|says|asked|asks|wants|wanted|called|texted|thinks|refuses|refused|denies|disclosed|threatened|relapsed|missed|lied|quit|keeps|left|lives|won't|wont|didn't|didnt|doesn't|doesnt)\b)/dgu;
/** At the end of a message: "- LB". */
const signed = /(?:^|[\n.!?] ?)[-–—~] ?(?<value>[A-Z]{2,3})\s*$/dgu;
const lowerPair =
  /\b(?:client|pt|clt|resident|patient|member|cliente|initials) (?<value>[b-hj-z][b-df-hj-np-tv-z])(?=[ ,.;:?!']|$)(?! ?(?:md|dr|cm|tv|pm))/dgu;

/** "nurse said kb cant have it": two consonants that say or do something, unless they are a role. */
const lowerActing =
  /(?:\b(?:said|says|told me|thinks|swears|that|because|bc|if|when) |(?:^|[.!?\n] )(?=[a-z]{2} (?:told|said|asked|wants|called)\b))(?<value>(?!(?:ct|cw|fc|fp|gp|hw|ss|hs|dh|pp|lt|sr|jr|st|vs|sb|ppl|bs|mh|mr|ms|vp|pm|tl|bh|hq|nd|rd|th|hm|pd|bd|bm|gf|bf|dr)\b)[b-df-hj-np-tv-z]{2})(?= (?:cant|can't|isnt|isn't|wont|won't|didnt|didn't|doesnt|wants|said|told|asked|called|left|relapsed|hit|has|is|was)\b)/dgu;

/** Two capitals that are a word, a role, a place or a measure. */
const notInitials = new Set(
  (
    'LL HD VR RD RSO AM PM OK TV ID MH SA DV DD ID IV ER ED OR MD DO PA NP RN CM SW PO PT OT ST SI HI AA NA VA IT HR QA QI PC PR CP US UK UN OU TU CD DC AC DX RX TX HX SX ' +
    'DHS CPS APS CWS OHCA VA HUD SSA SSI SSDI SSD EBT WIC DUI DWI GED IEP HIV STD STI UTI TBI ADA ADL ROI POA DNR DOB SSN PRN PCP ICU PHQ GAD ACE BPD OCD ADD ASD ' +
    'CBT DBT MAT IOP PHP CNA HHA LPN LPC CEO CFO FBI CIA DEA IRS ICE DMV DOC OJA DA PD ATM PTO FYI ASAP BTW EOD ETA FAQ USA NYC AND THE FOR NOT YOU ARE HER HIS SHE HIM WHO WHY HOW CAN ALL ANY BUT ' +
    'IS IT IF IN ON NO SO UP WE ME MY BE BY DO GO HE AS AT AN TO OF OR AM US OH HI YO TY IM ID RE CC VM HV TC EX PS NB LA EL MI TU SU DE UN AL LO NI YA SE TE GA HCV COC PSH RRH TH ES SO PE RT OG BF GF BM BD PI CC LE SLP BCBA ABA ' +
    'ROI HIPAA TANF SNAP LOC LOS MCO MCI PET EMR EHR CSV PDF GPS SIM USB APP WRAP PACT ACT TCM ICM CHW CIT EMT EMS LGBT NAMI PFLAG ARC GAL CASA OCS ICW ICWA MLK KFC CVS UPS DHL QT OKC NY TX KS AR MO CO NM CA FL'
  ).split(' '),
);

const isWord = (letters: string): boolean =>
  notInitials.has(letters) || keptPhrases.has(letters.toLowerCase());

const upperText = (text: string): boolean => {
  let [capitals, small] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0x61 && code <= 0x7a) small += 1;
  }
  const letters = capitals + small;
  return letters > 12 && capitals > letters * 0.6;
};

export const initials = ({ text }: Page): readonly Candidate[] => {
  const shouted = upperText(text);
  const capitals = shouted
    ? []
    : [
        ...matches(text, pair, 'PERSON', 'guessed'),
        ...matches(text, aged, 'PERSON', 'guessed'),
        ...matches(text, acting, 'PERSON', 'guessed'),
      ];
  return [
    ...matches(text, dotted, 'PERSON', 'guessed').filter(
      ({ start, end }) =>
        !/^(?:U\.S|P\.O|A\.M|P\.M|D\.C|D\.O\.B|O\.S|E\.R|I\.D|M\.D|R\.N|D\.A|P\.D|Ph\.D|B\.A|M\.A|M\.S|U\.K|A\.A|N\.A|T\.V|L\.A|Q\.?\b|D\.V|I\.Q|N\.B|P\.S|S\.W)/u.test(
          text.slice(start, end),
        ),
    ),
    ...matches(text, dottedLower, 'PERSON', 'guessed').filter(
      ({ start, end }) =>
        !/^(?:a\.m|p\.m|i\.e|e\.g|u\.s|p\.o|d\.o|o\.k|a\.k|i\.d|p\.s|n\.a|b\.c|w\.o|d\.v|e\.r|p\.r|r\.n|m\.d)/u.test(
          text.slice(start, end),
        ),
    ),
    ...matches(text, titled, 'PERSON', 'shaped').filter(
      ({ start, end }) => !/^[ai]$/iu.test(text.slice(start, end)),
    ),
    ...(shouted
      ? []
      : [single, speaking, signed].flatMap((pattern) => matches(text, pattern, 'PERSON', 'guessed'))),
    ...capitals.filter(({ start, end }) => !isWord(text.slice(start, end))),
    ...[
      ...matches(text, lowerPair, 'PERSON', 'guessed'),
      ...matches(text, lowerActing, 'PERSON', 'guessed'),
    ].filter(({ start, end }) => !isWord(text.slice(start, end).toUpperCase())),
  ].map((found) => ({ ...found, end: found.end - (text[found.end - 1] === ' ' ? 1 : 0) }));
};
