import { describe, expect, it } from 'vitest';
import { readMarkupOf } from '#scrub/markup.ts';
import { scrub } from '#scrub/scrub.ts';

describe('Slack’s markup', () => {
  it.each([
    ['<@U0B1C2D3E> are you there', '<@U0B1C2D3E> are you there'],
    ['<!here> help', '<!here> help'],
    ['<@U0B1C2D3E|marisol.okafor> are you there', '<@U0B1C2D3E|[PERSON 1]> are you there'],
    ['see <#C07HQ1|client-okafor>', 'see <#C07HQ1|client-[PERSON 1]>'],
    ['<mailto:x.okafor@example.com|write me>', '<mailto:[EMAIL 1]|write me>'],
    ['<tel:+14055550127|405-555-0127>', '<tel:[PHONE 1]|[PHONE 2]>'],
    ['<https://example.com/okafor|her page>', '<[URL 1]|her page>'],
    ['see her page<https://example.com/okafor>', 'see her page<[URL 1]>'],
    ['write<mailto:x.okafor@example.com|me>', 'write<mailto:[EMAIL 1]|me>'],
    ['<@U0B1C2D3E|[PERSON 4]> called Imani Okafor', '<@U0B1C2D3E|[PERSON 4]> called [PERSON 1]'],
    ['<@U0B1C2D3E|[PERSON 4] Okafor> are you there', '<@U0B1C2D3E|[PERSON 1]> are you there'],
    ['he said &lt;no&gt; &amp; left :wave:', 'he said &lt;no&gt; &amp; left :wave:'],
    ['*Imani Okafor* and _Imani_ and ~Okafor~', '*[PERSON 1]* and _[PERSON 1]_ and ~[PERSON 1]~'],
    ['`Imani Okafor`', '`[PERSON 1]`'],
    ['Q&amp;A with Imani Okafor', 'Q&amp;A with [PERSON 1]'],
    ['<https://oklahoma.gov/okdhs.html|DHS>', '<https://oklahoma.gov/okdhs.html|DHS>'],
    ['<', '<'],
    ['<@', '<@'],
    ['', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(scrub(raw).text).toBe(expected);
  });

  it('reads a placeholder as something that is not there', () => {
    expect(readMarkupOf('a [PERSON 1] b').text).toBe('a \ufffc b');
  });
});

describe('letters', () => {
  it.each([
    ['invisible ones', 'Ima\u200bni Ok\u00adafor called me', '[PERSON 1] called me'],
    ['full-width ones', 'Ｉｍａｎｉ Okafor called me', '[PERSON 1] called me'],
    ['Cyrillic look-alikes', 'Imаni Okаfor called me', '[PERSON 1] called me'],
    ['accents apart from their letter', 'Jose\u0301 Zu\u0301n\u0303iga called me', '[PERSON 1] called me'],
    ['full-width digits', 'ssn ４４８-９０-１１２３', 'ssn [SSN 1]'],
    ['Arabic digits', 'call ٤٠٥-٥٥٥-٠١٢٣', 'call [PHONE 1]'],
    ['a name between colons', 'ask :keisha: about it', 'ask :[PERSON 1]: about it'],
    ['both names between colons', 'ask :keisha_okafor: too', 'ask :[PERSON 1]: too'],
    ['emoji with a name in them', 'ok :mrs_claus: :joy: :leo:', 'ok :mrs_claus: :joy: :leo:'],
    ['emoji before a name', '🙂🙂 Imani Okafor called', '🙂🙂 [PERSON 1] called'],
    ['curly quotes', 'Imani Okafor’s mom', '[PERSON 1]’s mom'],
    ['long dashes', 'call 405—555—0123', 'call [PHONE 1]'],
  ])('%s are read as they look', (_what, raw, expected) => {
    expect(scrub(raw).text).toBe(expected);
  });
});
