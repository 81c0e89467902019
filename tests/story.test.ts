import { describe, expect, it } from 'vitest';
import { disagreements } from '../src/pack/disagreements';
import { parsePack } from '../src/pack/load';
import type { Pack, Reading } from '../src/pack/schema';
import { filesIn, read } from './tree';

const packs = filesIn('public/packs')
  .filter((file) => !/\/(signatures|screens|names)\.json$/.test(file))
  .map((file) => parsePack(JSON.parse(read(file)), file));

function story(id: string): Pack {
  const pack = packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`public/packs holds no ${id}: run npm run pack`);
  return pack;
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('quotes its documents where it says, and each quotation stands there once', () => {
    const quoted = pack.claims.flatMap((claim) => claim.readings).filter(({ basis }) => basis === 'sources');
    expect(quoted.length).toBeGreaterThan(0);
    for (const { from, quote, start, end } of quoted) {
      const text = pack.documents.find(({ id }) => id === from)?.text ?? '';
      expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
      expect(text.split(quote), `"${quote}" in ${from}`).toHaveLength(2);
    }
  });

  it('rests on the documents as they are in its folder', () => {
    const texts = filesIn(`seeds/${pack.id}`)
      .filter((file) => file.endsWith('.txt'))
      .map(read);
    expect(pack.documents.map(({ text }) => text).sort()).toEqual(texts.sort());
  });

  it('gives every claim what it is recognised by, and only speakers whom it knows', () => {
    const known = new Set([...pack.entities.map(({ id }) => id), 'vague', 'none']);
    for (const claim of pack.claims) {
      const speakers = claim.readings.filter(({ facet }) => claim.facets[facet]?.type === 'speaker');
      expect(
        speakers.filter(({ value }) => !known.has(value)),
        `${claim.id}: speakers`,
      ).toEqual([]);
      expect(
        claim.readings.filter(({ facet }) => !claim.facets[facet]),
        `${claim.id}: facets`,
      ).toEqual([]);
    }
  });
});

/** What sources and record say of a facet: document → values. */
function sides(pack: Pack, claim: string, facet: string): Map<string, string[]> {
  const found = disagreements(pack).find((one) => one.claim.id === claim && one.facet === facet);
  const sides = new Map<string, string[]>();
  for (const { from, value } of found?.readings ?? ([] as readonly Reading[]))
    sides.set(from, [...(sides.get(from) ?? []), value]);
  return sides;
}

describe('the Lima trains', () => {
  const pack = story('lima-trains');

  it.each<[string, string, Record<string, string>]>([
    [
      'california-trip',
      'time',
      { '000': 'last month', '001': 'late last month', '002': 'late April', R5: '2025-06-19' },
    ],
    ['california-trip', 'status', { '001': 'done', '002': 'planned' }],
    ['las-bambas-ownership', 'relation', { '000': 'owned', '001': 'majority', '002': 'owned' }],
    ['quote-testament', 'speaker', { '001': 'blinken', '003': 'blinken', R2: 'bouchard' }],
    ['quote-proud-caltrain', 'speaker', { '001': 'blinken', R2: 'bouchard' }],
    ['blinken-ceremony', 'place', { '001': 'lima', '002': 'lima', '003': 'california-handover' }],
    [
      'train-transfer',
      'transfer',
      {
        '000': 'donated',
        '001': 'donated',
        '002': 'donated',
        '003': 'donated',
        R1: 'reimbursed',
        R2: 'donated',
        R5: 'donated',
      },
    ],
    ['train-transfer', 'donor', { '000': 'biden', '001': 'us', '002': 'biden', '003': 'us', R1: 'caltrain' }],
    [
      'presidential-bid',
      'status',
      { '000': 'rumoured', '001': 'declared', '002': 'rumoured', '003': 'rumoured', R8: 'declared' },
    ],
    ['too-little-too-late', 'speaker', { '000': 'vague', '001': 'picarsic', '002': 'vague', '003': 'vague' }],
    ['chinas-man', 'speaker', { '000': 'vague', '001': 'fdd-study', '003': 'fdd-study' }],
    ['chancay-opening', 'mode', { '000': 'himself', R4: 'remote' }],
    ['lima-power-sector', 'relation', { '000': 'dominant', '001': 'invests' }],
    ['apec-2026-host', 'host', { '004': 'peru', R8b: 'china' }],
  ])('knows who disagrees on %s, %s', (claim, facet, expected) => {
    const found = sides(pack, claim, facet);
    for (const [document, value] of Object.entries(expected)) expect(found.get(document), document).toContain(value);
  });
});
