import { describe, expect, it } from 'vitest';
import { damEngine, damFiles, sentencesOf, TOOLS } from '../../tests/stories/story';
import { compileStory } from '../pack/compile';
import { createEngine, type Engine } from './engine';
import { matchClaims } from './match';
import { claimantsOf, type Outcome, type OutcomeOptions, outcomesOf } from './outcome';

const engine = damEngine();

/** How the values of one facet in a one-sentence text stand to the story's. */
function outcomes(text: string, id: string, facet: string, options: Partial<OutcomeOptions> = {}): Outcome[] {
  const [sentence] = sentencesOf(text);
  const match =
    sentence && matchClaims(sentence, [], options.engine ?? engine, 'en').find(({ claim }) => claim.id === id);
  if (!match) throw new Error(`No claim ${id} in: ${text}`);
  const all = outcomesOf(match, { lang: 'en', engine, published: '2024-05-20', basis: 'both', ...options });
  return all.filter((outcome) => outcome.facet === facet);
}

const standings = (...args: Parameters<typeof outcomes>) =>
  outcomes(...args).map(({ standing, basis }) => `${standing} by ${basis}`);

/** The invented story, with a change to one of its files. */
function changed(file: string, from: string, to: string): Engine {
  const files = damFiles();
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return createEngine(compileStory({ files: files.set(file, text.replace(from, to)) }, TOOLS).pack);
}

describe('outcomesOf', () => {
  it('agrees with what every source says, and finds what all of them deny', () => {
    expect(standings('The Marrow Dam cost $40 million.', 'cost', 'amount')).toEqual(['agrees by sources']);
    expect(standings('The Marrow Dam cost $70 million.', 'cost', 'amount')).toEqual(['denied by sources']);
  });

  it('finds a step of a story’s own scale that no source goes stronger, and denies one of a built-in scale', () => {
    const none = changed(
      'claims.yaml',
      '    - {facet: status, value: declared, from: c, quote: Bruno Kastel is a candidate for premier}\n',
      '',
    );
    const text = 'Bruno Kastel is a candidate for premier.';
    expect(standings(text, 'candidacy', 'status', { engine: none })).toEqual(['stronger by sources']);
    expect(standings('Bruno Kastel travelled to Marrow to open the Marrow Dam in person.', 'opening', 'mode')).toEqual([
      'denied by record',
    ]);
  });

  it('knows whom a source credits with the value that the record denies', () => {
    const quote = 'was inaugurated by Bruno Kastel himself last month';
    const his = changed(
      'claims.yaml',
      `value: himself, from: c, quote: ${quote}`,
      `value: himself, speaker: fenwick, from: c, quote: ${quote}`,
    );
    const claimants = (text: string) => {
      const [sentence] = sentencesOf(text);
      const match = sentence && matchClaims(sentence, [], his, 'en').find(({ claim }) => claim.id === 'opening');
      const [outcome] = outcomes(text, 'opening', 'mode', { engine: his });
      const options: OutcomeOptions = { lang: 'en', engine: his, published: '2024-05-20', basis: 'both' };
      return match && outcome ? claimantsOf(outcome, match, options) : null;
    };
    expect(claimants('Bruno Kastel opened the Marrow Dam himself.')).toEqual(['fenwick']);
    expect(claimants('Bruno Kastel opened the Marrow Dam by video link.')).toEqual([]);
  });

  it('denies a place within the right town that is another than the one known, where one is known', () => {
    const within = changed('story.yaml', '{id: marrow, type: place,', '{id: marrow, type: place, within: [torsk],');
    const at = (text: string, story: Engine) => standings(text, 'address', 'place', { engine: story });
    expect(at('Bruno Kastel spoke in Torsk.', within)).toEqual(['agrees by record']);
    expect(at('Bruno Kastel spoke in Torsk, at Hill station.', within)).toEqual(['denied by record']);
    expect(at('Bruno Kastel spoke in Marrow, at Hill station.', within)).toEqual(['agrees by record']);
    expect(at('Bruno Kastel spoke in Marrow, at Hill station.', engine)).toEqual(['agrees by record']);
  });

  it('lets the record outrank the sources', () => {
    const [marrow, torsk] = ['Marrow', 'Torsk'].map((place) => `Bruno Kastel spoke at the ceremony in ${place}.`);
    expect(standings(marrow ?? '', 'address', 'place')).toEqual(['agrees by record']);
    expect(standings(torsk ?? '', 'address', 'place')).toEqual(['denied by record']);
    expect(standings(marrow ?? '', 'address', 'place', { basis: 'sources' })).toEqual(['contested by sources']);
    expect(standings(torsk ?? '', 'address', 'place', { basis: 'sources' })).toEqual(['contested by sources']);
  });

  it('names the record first, then the sources that are wrong', () => {
    const [found] = outcomes('The River Congress is hosted by Torsk.', 'congress', 'host');
    expect(found?.readings.map(({ from }) => from)).toEqual(['R6', 'c']);
  });

  it('looks only where it is told to', () => {
    const text = 'The Marrow Dam cost $70 million.';
    expect(standings(text, 'cost', 'amount', { basis: 'record' })).toEqual(['unknown by sources']);
    const host = 'The River Congress is hosted by Torsk.';
    expect(standings(host, 'congress', 'host')).toEqual(['denied by record']);
    expect(standings(host, 'congress', 'host', { basis: 'sources' })).toEqual(['agrees by sources']);
  });

  it('finds one side of what the sources split on, with the other', () => {
    const [found] = outcomes('The town of Marrow sold the land.', 'land', 'deal');
    expect(found?.standing).toBe('contested');
    expect(found?.readings.map(({ from }) => from)).toEqual(['b', 'a']);
  });

  it('finds what the record itself leaves open, and leaves the side that nothing contests', () => {
    expect(standings('The turbines were donated.', 'turbine-deal', 'deal')).toEqual(['contested by record']);
    expect(standings('The Torvane Works paid for the turbines.', 'turbine-deal', 'deal')).toEqual(['agrees by record']);
    expect(standings('The turbines were donated.', 'turbine-deal', 'deal', { basis: 'sources' })).toEqual([
      'agrees by sources',
    ]);
  });

  it('leaves nothing contested where the sentence says in which sense it is meant', () => {
    const pack = { ...engine.pack };
    pack.claims = pack.claims.map((claim) => ({
      ...claim,
      readings: claim.readings.map((reading) => ({ ...reading, settledBy: ['villagers'] })),
    }));
    const deal = (text: string) => standings(text, 'turbine-deal', 'deal', { engine: createEngine(pack) });
    expect(deal('The turbines were donated to the villagers.')).toEqual(['agrees by record']);
    expect(deal('The turbines were donated.')).toEqual(['contested by record']);
  });

  it('finds a value that is stronger than the more careful source', () => {
    const run = 'Bruno Kastel is a candidate for premier.';
    expect(standings(run, 'candidacy', 'status')).toEqual(['stronger by sources']);
    expect(standings('Bruno Kastel is rumoured to have plans.', 'candidacy', 'status')).toEqual(['agrees by sources']);
  });

  it('holds a record that has a date only to pages from that day on', () => {
    const run = 'Bruno Kastel is a candidate for premier.';
    const on = (published: string | null) => standings(run, 'candidacy', 'status', { published });
    expect(on('2024-08-31')).toEqual(['stronger by sources']);
    expect(on('2024-09-01')).toEqual(['agrees by record']);
    expect(on(null)).toEqual(['unknown by sources']);
  });

  describe('a state that changes', () => {
    const lease = `- id: R8
  statement: Lease of the land.
  citation: Land register
  validFrom: 2024-03-01
  readings: [{claim: land, facet: deal, value: leased}]
`;
    const sale = lease.replace('R8', 'R9').replace('2024-03-01', '2024-06-01').replace('leased', 'sold');
    const first = '- id: R1\n';
    const [leased, sold] = ['The town of Marrow leased the land', 'The town of Marrow sold the land'];
    const twice = changed('record.yaml', first, `${sale}${lease}${first}`);
    const once = changed(
      'record.yaml',
      first,
      `${lease.replace('  readings', '  validUntil: 2024-05-31\n  readings')}${first}`,
    );
    const on = (published: string | null, text: string, story = twice) =>
      standings(`${text}.`, 'land', 'deal', { engine: story, published })[0];

    it('agrees with what holds on the day of the page, and denies what held before or holds later', () => {
      expect([on('2024-05-31', leased), on('2024-06-01', leased)]).toEqual(['agrees by record', 'denied by record']);
      expect([on('2024-05-31', sold), on('2024-06-01', sold)]).toEqual(['denied by record', 'agrees by record']);
    });

    it('holds nothing against a page after its last day', () => {
      expect([on('2024-05-31', leased, once), on('2024-05-31', sold, once)]).toEqual([
        'agrees by record',
        'denied by record',
      ]);
      expect([on('2024-06-01', leased, once), on('2024-06-01', sold, once)]).toEqual([
        'contested by sources',
        'contested by sources',
      ]);
    });

    it('leaves what the page dates in the time at which it held, and an undated page', () => {
      expect(on('2024-06-10', `${leased} on 4 April 2024`)).toBe('unknown by sources');
      expect(on('2024-06-10', `${leased} on 4 June 2024`)).toBe('denied by record');
      expect(on('2024-06-10', `${leased} after 4 April 2024`)).toBe('denied by record');
      expect([on(null, leased), on(null, sold)]).toEqual(['unknown by sources', 'unknown by sources']);
    });
  });

  it('leaves a facet that is informative', () => {
    const told = changed(
      'claims.yaml',
      'amount: {type: amount, unit: money, near: [cost]}',
      'amount: {type: amount, unit: money, near: [cost], informative: true}',
    );
    const text = 'The Marrow Dam cost $70 million.';
    expect(standings(text, 'cost', 'amount', { engine: told })).toEqual(['unknown by sources']);
  });

  it('leaves the fillers that stand beside a right one', () => {
    const opener = (names: string) => standings(`The Marrow Dam was opened by ${names}.`, 'opening', 'opener');
    expect(opener('Bruno Kastel and by Ada Fenwick')).toEqual(['agrees by sources']);
    expect(opener('Ada Fenwick')).toEqual(['denied by sources']);
  });

  it('finds nothing where the sentence gives no value', () => {
    expect(outcomes('The Marrow Dam was opened.', 'opening', 'time')).toEqual([]);
  });
});
