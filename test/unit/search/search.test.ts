import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';
import { hitsOf } from '#search/hits.ts';
import { loadKnowledge } from '#search/knowledge/knowledge.ts';
import { makeSearch } from '#search/search.ts';
import { partsOf } from '#search/words/parts.ts';

const search = makeSearch(loadKnowledge('knowledge'));
const find = (text: string, limit?: number) => search(scrub(text).text, limit);
const citesFor = (text: string): readonly string[] => hitsOf(find(text)).map(({ cite }) => cite);

describe('search', () => {
  it.each([
    ['can I take the gift', '2.06(c)'],
    ['client offers me food from her garden', '2.06(c)'],
    ['¿puedo abrazar a un cliente?', '2.10'],
    ['how do we throw away old charts', '2.07(i)'],
    ['a client asked me to keep a secret about her boyfriend moving in', '2.07(e)'],
    ['coworker makes fun of clients in the break room', '2.12'],
    ['my coworker comes to work smelling of beer', '5.03'],
    ['client wants to read her own file', '2.08(a)'],
  ])('finds what bears on “%s”', (text, cite) => expect(citesFor(text).slice(0, 3)).toContain(cite));

  it('takes a secret of a client for a client’s confidence before a coworker’s', () => {
    const found = citesFor('client asked me to keep a secret about her boyfriend moving in');
    expect(found.slice(0, 3).some((cite) => cite.startsWith('2.07'))).toBe(true);
    expect(found.slice(0, 3)).not.toContain('3.02');
  });

  it('finds both of two duties in one message', () => {
    const found = citesFor('she brought me a gift card, and also she wants to read her file');
    expect(found).toContain('2.06(c)');
    expect(found).toContain('2.08(a)');
  });

  it.each(['hello', 'what is the weather tomorrow', 'qué hora es en tokio', 'asdf qwer zxcv', ''])(
    'leaves “%s” empty',
    (text) => expect(find(text).kind).toBe('silent'),
  );

  it('takes whether a gift may be kept for a question and its dollar limit for a silence', () => {
    expect(find('can I take the gift').kind).toBe('hits');
    expect(find('what is the dollar limit on gifts')).toMatchObject({ silence: 'gift-dollar-limits' });
  });

  it('puts what is asked for by number first', () => {
    expect(citesFor('does 2.07(c) let me call the wife of a client who wants to hurt her')[0]).toBe(
      '2.07(c)',
    );
  });

  it('orders hits by score, keeps to the limit and finds the same again', () => {
    const text = 'my client wants to friend me on facebook and asked about my kids';
    const found = find(text, 3);
    const scores = hitsOf(found).map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(find(text, 3)).toEqual(found);
  });
});

describe('the parts of a message', () => {
  it.each([
    ['can I hug a client', []],
    ['She gave me a scarf. Her son drives drunk.', ['She gave me a scarf', 'Her son drives drunk']],
    [
      'me regaló tamales y además quiere ver su expediente',
      ['me regaló tamales', 'quiere ver su expediente'],
    ],
    ['yes. no. my client moved away', []],
  ])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));

  it('are twelve at most', () => {
    expect(partsOf('one two three four. '.repeat(40))).toHaveLength(12);
  });
});
