import { matches, type Recogniser } from '#scrub/recogniser.ts';

/** Addresses of pages, profiles and handles. Pages of public bodies say nothing about a client and stay. */

const address = /(?<![\w@.])(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"'|,;)\]]{3,2000}[\w/=&#-]/giu;
const tops =
  'com|net|org|edu|gov|info|us|co|io|me|biz|tv|app|ly|be|gl|page|site|online|link|example|test|care|health|church|school|club|blog|store|shop|mil|tk|xyz|social|gg|ee|at|de|es|mx|uk|ca|fm|cc|im|bio';
const bare = new RegExp(
  `(?<![\\w@./-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,5}(?:${tops})(?:\\.[a-z]{2})?(?:[/?#][^\\s<>"'|,;)\\]]{0,500}[\\w/=&-])?(?![\\w@-])`,
  'giu',
);
const spoken =
  /(?<![\w.])(?:[a-z0-9-]{2,40} dot ){1,3}(?:com|net|org|gov|edu)(?: (?:slash|forward slash) [\w-]{1,40}){0,4}(?!\w)/giu;
/** @handle, with the site named or not; Slack's own mentions are resolved before. */
const handle = /(?<![\w@.$/])@(?!here\b|channel\b|everyone\b)[A-Za-z_][\w.]{2,30}(?<!\.)/gu;
const sites =
  'insta(?:gram)?|ig|facebook|fb|tik ?tok|twitter|snap(?:chat)?|discord|linkedin|youtube|reddit|telegram|whats ?app|messenger|bumble|tinder|grindr|onlyfans|twitch|kik|threads|bluesky|myspace';
const named = new RegExp(
  `\\b(?:${sites})(?:'s)?(?: (?:handle|name|account|page|profile|username|user|id|is|was|under|as|called)){1,4}[:=]? (?<value>@?(?=[\\w.]*[\\d_.])[\\w.]{3,31}(?<![.]))|\\b(?:handle|username|profile|screen ?name)(?: (?:is|was|on [a-z]{2,12} is)|:) (?<other>@?[\\w.]{3,31}(?<![.]))`,
  'dgiu',
);

const publicPage =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:gov|oklahoma\.gov|ok\.gov|mil|state\.ok\.us|socialworkers\.org|988lifeline\.org|thehotline\.org|211oklahoma\.org|medicaid\.gov|cmsa\.org|nami\.org|samhsa\.gov|google\.com|wikipedia\.org)(?=[/?#:]|$)/iu;
const version = /^\d+\.\d+/u;

export const url: Recogniser = ({ text, lower }) => [
  ...[
    ...(/:\/\/|www\./u.test(lower) ? matches(text, address, 'URL') : []),
    ...(text.includes('.') ? matches(text, bare, 'URL') : []),
    ...(lower.includes(' dot ') ? matches(text, spoken, 'URL', 'shaped') : []),
  ].filter((found) => {
    const page = text.slice(found.start, found.end);
    return !publicPage.test(page) && !version.test(page);
  }),
  ...(text.includes('@') ? matches(text, handle, 'URL', 'shaped') : []),
  ...matches(text, named, 'URL', 'shaped'),
];
