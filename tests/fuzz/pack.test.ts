import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../src/cli/plain-text';
import { checkArticle } from '../../src/engine/check';
import { createEngine, type Engine } from '../../src/engine/engine';
import { PackError } from '../../src/pack/errors';
import { parsePack } from '../../src/pack/load';
import type { Pack, Reading } from '../../src/pack/schema';
import { disputesOf } from '../../src/ui/story/disputes';
import { driftOf } from '../../src/ui/story/drift';
import { matrixOf } from '../../src/ui/story/matrix';
import { timelineOf } from '../../src/ui/story/timeline';
import { damEngine } from '../stories/story';
import { FUZZ } from './arbitraries';
import { damage, damaged } from './mutate';

const sound = damEngine().pack;
/** A page that meets every claim: the story's own documents, and statements against them. */
const PAGES = (['en', 'es'] as const).map((lang) =>
  articleOfText(
    [
      'Marrow Dam',
      'The Marrow Dam cost $90 million and has 7 turbines. Bruno Kastel opened the Marrow Dam himself in June 2023, critics said.',
      ...sound.documents.map(({ text }) => text),
    ].join('\n\n'),
    { published: '2024-05-20', lang },
  ),
);

function loaded(json: unknown): Pack | null {
  try {
    return parsePack(json, 'dam.json');
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    expect((error as Error).message).toMatch(
      /^dam\.json: [^\n]{5,400}; (?:compile|this program reads)[^\n]*"npm run pack"$/,
    );
    return null;
  }
}

/** Whatever is done with a pack: reading pages against it, and showing what is in it. */
function use(engine: Engine): void {
  for (const page of PAGES) {
    const explainIn = page.lang === 'es' ? 'es' : 'en';
    for (const flag of checkArticle(page, engine, { explainIn, trace: true, related: true }).flags) {
      expect(page.text.slice(flag.start, flag.end)).toBe(flag.exact);
      expect(flag.explanation).not.toMatch(/undefined|\[object|NaN/);
      for (const { document, start, end, quote } of flag.evidence) {
        if (start === null || end === null) continue;
        expect(engine.pack.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
      }
    }
  }
  matrixOf(engine);
  disputesOf(engine);
  timelineOf(engine.pack);
  for (const claim of engine.claims) driftOf(claim, engine);
}

/** Reading whole pages takes long: of the packs that are taken, one in so many is used. */
const USED = 5;
let taken = 0;

function assertSound(json: unknown): 'refused' | 'works' {
  const pack = loaded(json);
  if (!pack) return 'refused';
  const engine = createEngine(pack);
  if (taken++ % USED === 0) use(engine);
  return 'works';
}

/** JSON that ends with the last thing which was whole by then, and what was open closed. */
function closedAt(text: string, length: number): string {
  const open: string[] = [];
  let [whole, isString] = ['{}', false];
  for (let at = 0; at < length; at++) {
    const char = text.charAt(at);
    if (isString) {
      if (char === '\\') at++;
      else if (char === '"') isString = false;
      continue;
    }
    if (char === '"') isString = true;
    else if (char === '{' || char === '[') open.unshift(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') open.shift();
    if ('{}[],'.includes(char)) whole = text.slice(0, char === ',' ? at : at + 1) + open.join('');
  }
  return whole;
}

describe('a pack', () => {
  it('is refused with what to do, or works to the end, whatever was done to it', () => {
    const count = { refused: 0, works: 0 };
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        count[assertSound(damaged(sound, damages))]++;
      }),
      { ...FUZZ, numRuns: FUZZ.numRuns * 8, endOnFailure: true },
    );
    expect(count.refused).toBeGreaterThan(FUZZ.numRuns);
    expect(count.works, 'No damaged pack was ever used: nothing was tried of the engine').toBeGreaterThan(0);
  });

  it('whose entities lie within one another without an end does not loop', () => {
    const entity = fc.constantFrom(...sound.entities.map(({ id }) => id));
    const link = fc.tuple(
      entity,
      fc.constantFrom('of' as const, 'within' as const, 'by' as const, 'member' as const),
      entity,
    );
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 12 }), (links) => {
        const pack = structuredClone(sound);
        for (const [from, how, to] of links) {
          const one = pack.entities.find(({ id }) => id === from);
          if (one) one[how] = [...(one[how] ?? []), to];
        }
        expect(assertSound(pack)).toBe('works');
      }),
      { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 8), endOnFailure: true },
    );
  });

  it('that ends in the middle is refused, and so is what is another thing altogether', () => {
    const text = JSON.stringify(sound);
    const count = { refused: 0, works: 0 };
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        count[assertSound(JSON.parse(closedAt(text, length)))]++;
      }),
      FUZZ,
    );
    // What comes last may do without its own last parts.
    expect(count.works).toBeLessThan(FUZZ.numRuns / 5);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(assertSound(json)).toBe('refused');
      }),
      FUZZ,
    );
  });

  it.each<[string, RegExp, (pack: Pack) => void]>([
    [
      'a claim about nobody',
      /claims\.0\.about: there is no entity "nobody"/,
      ({ claims: [claim] }) => claim?.about.push('nobody'),
    ],
    [
      'a pattern of nothing',
      /claims\.0\.recognise\.0: .*cannot be read/,
      ({ claims: [claim] }) => claim?.recognise.unshift('!'),
    ],
    [
      'a pattern of an unknown word',
      /there is no concept "xyz"/,
      ({ claims: [claim] }) => claim?.recognise.push('xyz'),
    ],
    [
      'a quotation that is elsewhere',
      /these are not the words of the document/,
      ({ claims: [claim] }) => claim?.readings.push({ ...claim.readings[0], quote: 'elsewhere' } as Reading),
    ],
    [
      'two documents of one id',
      /documents\.\d+\.id: ".*" is there twice/,
      ({ documents }) => documents.push(...documents.slice(0, 1)),
    ],
    [
      'a signature of another',
      /signature\.pack: this is the pack/,
      ({ signature }) => Object.assign(signature, { pack: 'other' }),
    ],
    [
      'a name without an end',
      /names/,
      ({
        signature: {
          features: [feature],
        },
      }) => feature?.names.push('x'.repeat(9999)),
    ],
  ])('is refused for %s, and says where', (_, message, change) => {
    const pack = structuredClone(sound);
    change(pack);
    expect(() => parsePack(pack, 'dam.json')).toThrow(message);
  });
});
