import type { Flag, FlagKind, Verdict } from '../../src/engine/verdict';
import type { LabelledPage, Labels } from './labels';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  /** By kind and claim. */
  exact: Tally;
  kinds: Map<FlagKind, Tally>;
  /** One line for each flag that was missed or is wrong, and each page whose story was taken wrongly. */
  misses: string[];
  /** Names of the pages whose `covers` came out wrong. */
  coversWrong: string[];
}

interface Found {
  kind: FlagKind;
  claim: string | null;
}

/** Holds verdicts against labels: a flag is right where kind, claim and sentence agree. */
export function score(results: readonly { page: LabelledPage; verdict: Verdict }[]): Score {
  const result: Score = { exact: tally(), kinds: new Map(), misses: [], coversWrong: [] };
  const count = (kind: FlagKind, outcome: keyof Tally) => {
    const perKind = result.kinds.get(kind) ?? tally();
    result.kinds.set(kind, perKind);
    perKind[outcome]++;
    result.exact[outcome]++;
  };
  for (const { page, verdict } of results) {
    if (verdict.story.covers !== page.labels.covers) {
      result.coversWrong.push(page.name);
      result.misses.push(`${page.name}: covers ${verdict.story.covers}, labelled ${page.labels.covers}`);
    }
    const { found, lost } = assign(page.labels, verdict);
    for (const flag of lost) {
      count(flag.kind, 'wrong');
      result.misses.push(`${page.name}: wrongly ${key(flag)} on text that is no labelled sentence: “${flag.sentence}”`);
    }
    for (const [index, sentence] of page.labels.sentences.entries()) {
      const got = byKey(found[index] ?? []);
      const want = byKey(sentence.expect);
      const may = byKey(sentence.optional ?? []);
      for (const [name, { kind }] of want) {
        count(kind, got.has(name) ? 'right' : 'missed');
        if (!got.has(name)) result.misses.push(`${page.name}: missed ${name}: “${sentence.text}”`);
      }
      for (const [name, { kind }] of got) {
        if (want.has(name) || may.has(name)) continue;
        count(kind, 'wrong');
        result.misses.push(`${page.name}: wrongly ${name}: “${sentence.text}”`);
      }
    }
  }
  return result;
}

/** Of the flags that were raised, the share that is right; 1 where none was raised. */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of the flags that were called for, the share that was raised; 1 where none was called for. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** One line for each kind and one for all, to be printed. */
export function table({ exact, kinds }: Score): string {
  const row = (name: string, t: Tally) =>
    `${name.padEnd(14)} precision ${precision(t).toFixed(2)}  recall ${recall(t).toFixed(2)}  right ${t.right}  wrong ${t.wrong}  missed ${t.missed}`;
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...sorted.map(([kind, t]) => row(kind, t)), row('all', exact)].join('\n');
}

/** Each flag with whether the label of its sentence calls for it; a flag raised twice on one sentence is told once. */
export function judge(labels: Labels, verdict: Verdict): { flag: Flag; judgement: 'right' | 'wrong' | 'optional' }[] {
  const { found, lost } = assign(labels, verdict);
  const judged = labels.sentences.flatMap(({ expect, optional = [] }, index) => {
    const want = byKey(expect);
    const may = byKey(optional);
    return [...byKey(found[index] ?? [])].map(([name, flag]) => {
      const judgement = want.has(name) ? 'right' : may.has(name) ? 'optional' : 'wrong';
      return { flag, judgement } as const;
    });
  });
  return [...judged, ...lost.map((flag) => ({ flag, judgement: 'wrong' }) as const)];
}

/** Each flag with the labelled sentence that it stands on, by index; sentences may have been cut a little otherwise. */
function assign(labels: Labels, verdict: Verdict) {
  const sentences = labels.sentences.map(({ text }) => normalise(text));
  const found: Flag[][] = sentences.map(() => []);
  const lost = verdict.flags.filter((flag) => {
    const text = normalise(flag.sentence);
    const exact = normalise(flag.exact);
    let index = sentences.indexOf(text);
    if (index < 0) index = sentences.findIndex((s) => (s.includes(text) || text.includes(s)) && s.includes(exact));
    found[index]?.push(flag);
    return index < 0;
  });
  return { found, lost };
}

function byKey<T extends Found>(flags: readonly T[]): Map<string, T> {
  return new Map(flags.map((flag) => [key(flag), flag]));
}

function key({ kind, claim }: Found): string {
  return kind === 'unsourced' ? kind : `${kind}/${claim}`;
}

/** Typography and white space aside. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .trim();
}

function tally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}
