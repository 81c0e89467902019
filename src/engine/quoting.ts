import { languageOfSource } from '../pack/document-language';
import type { LanguageCode } from '../text/language';
import type { Quotation } from '../text/quotations';
import type { Span } from '../text/span';
import { stancePhrases } from '../text/stance';
import { isFunctionWord, isStopword } from '../text/stopwords';
import { type Word, words } from '../text/words';
import type { CompiledClaim, Engine } from './engine';
import { isSameWord, QuotationIndex } from './quotation-index';
import type { Sentence } from './read';

/** How the words between quotation marks stand to words that were said. */
export interface Quoted {
  claim: CompiledClaim;
  quotation: Quotation;
  /** The words as they were said. */
  said: string;
  form: 'verbatim' | 'altered' | 'turned';
  /** The first words that differ, on the page. */
  differs: Span | null;
  /** Share of the page's words that are the said ones, in their order. */
  likeness: number;
}

interface Said {
  claim: CompiledClaim;
  text: string;
}

/** A quotation of the story's, read for a comparison. */
interface SaidWords extends Said {
  words: readonly Word[];
  /** Stems that a translation may use instead; null where the words themselves were said in this language. */
  vocabulary: ReadonlySet<string> | null;
}

/** Quotations of so many words are nobody else's. */
export const LONG = 6;
/** Below this share of words in common, it is another quotation. */
const SAME = 0.6;
/** Fewer words than these are an alteration of nothing. */
const SHORTEST_ALTERED = 4;
/** The least content words that a quotation must share with another to be an alteration of it. */
const LEAST_SHARED = 2;

/**
 * Which of the story's quotations do the words between the sentence's quotation marks repeat, and do they alter them?
 * Case, punctuation, brackets, ellipses and a cut at either end are allowed; a changed, dropped or added word is not,
 * nor is a cut that drops the "not".
 * @param stated ids of the claims that the sentence states: of those, one word is enough
 */
export function quotedIn(
  sentence: Sentence,
  engine: Engine,
  lang: LanguageCode,
  stated: ReadonlySet<string>,
): Quoted[] {
  const said = saidIn(engine, lang);
  return sentence.quotations.flatMap((quotation) => {
    const inner = {
      start: Math.max(quotation.inner.start, sentence.start),
      end: Math.min(quotation.inner.end, sentence.end),
    };
    const text = sentence.text.slice(inner.start - sentence.start, inner.end - sentence.start);
    const page = words(
      text.replace(/\[[^\]]{0,80}\]/g, (cut) => ' '.repeat(cut.length)),
      lang,
    ).map((w) => ({ ...w, start: w.start + inner.start, end: w.end + inner.start }));
    if (page.length === 0) return [];
    let best: Quoted | null = null;
    for (const number of said.index.sharing(page, leastShared(page, lang))) {
      const candidate = said.read(number);
      const found =
        candidate && compare(page, text, candidate, quotation, sentence, lang, stated.has(candidate.claim.id));
      if (found && (!best || rank(found) > rank(best))) best = found;
    }
    return best ? [best] : [];
  });
}

function rank(quoted: Quoted): number {
  return quoted.likeness + (quoted.form === 'altered' ? 0 : 1) + quoted.said.length / 10_000;
}

/** How many of the page's words that carry content must have been said, for {@link compare} to find the least in it. */
function leastShared(page: readonly Word[], lang: LanguageCode): number {
  // So short, they are a quotation only where all were said.
  if (page.length < SHORTEST_ALTERED) return page.length;
  const others = page.filter((word) => isStopword(word.lower, lang)).length;
  return Math.max(LEAST_SHARED, Math.ceil(SAME * page.length) - others);
}

/** All that was said in one language. */
interface SaidIndex {
  index: QuotationIndex;
  read(number: number): SaidWords | undefined;
}

const cache = new WeakMap<Engine, Map<LanguageCode, SaidIndex>>();
/** So many quotations are kept as they were read; of a large pack, few are ever near what a page quotes. */
const MOST_READ = 1_000;

function saidIn(engine: Engine, lang: LanguageCode): SaidIndex {
  const byLang = cache.get(engine) ?? new Map<LanguageCode, SaidIndex>();
  cache.set(engine, byLang);
  const known = byLang.get(lang) ?? indexSaid(engine, lang);
  byLang.set(lang, known);
  return known;
}

function indexSaid(engine: Engine, lang: LanguageCode): SaidIndex {
  const all = engine.claims.flatMap((claim): Said[] =>
    (claim.quotations?.[lang] ?? []).map((text) => ({ claim, text })),
  );
  const known = new Map<number, SaidWords>();
  return {
    index: new QuotationIndex(
      all.map(({ text }) => text),
      lang,
    ),
    read(number) {
      const said = all[number];
      const read = known.get(number) ?? (said && readSaid(said, lang, engine));
      if (!read) return undefined;
      if (known.size >= MOST_READ) known.clear();
      known.set(number, read);
      return read;
    },
  };
}

/** In which language the words were said: that of the documents which have them; the story's first, where these differ. */
function languageSaid({ readings }: CompiledClaim, { pack }: Engine): LanguageCode | undefined {
  const sources = readings.filter(({ basis }) => basis === 'sources').map(({ from }) => languageOfSource(from, pack));
  const [first] = sources;
  return sources.every((lang) => lang === first) ? (first ?? pack.languages[0]) : pack.languages[0];
}

function readSaid(said: Said, lang: LanguageCode, engine: Engine): SaidWords {
  const texts = said.claim.quotations?.[lang] ?? [];
  const translated = lang !== languageSaid(said.claim, engine);
  const vocabulary = translated ? new Set(texts.flatMap((text) => words(text, lang).map((w) => w.stem))) : null;
  return { ...said, words: words(said.text, lang), vocabulary };
}

function compare(
  page: readonly Word[],
  text: string,
  said: SaidWords,
  quotation: Quotation,
  sentence: Sentence,
  lang: LanguageCode,
  stated: boolean,
): Quoted | null {
  const base = { claim: said.claim, quotation, said: said.text };
  const at = runOf(page, said.words, /…|\.\.\.|\[/.test(text));
  if (at !== null) {
    const content = page.filter((w) => !isFunctionWord(w.lower, lang));
    if (content.length === 0) return null;
    // One common word in quotation marks is no quotation of a long passage.
    if (!stated && content.length < 2 && page.length / said.words.length < 0.5) return null;
    const turned = dropsNegation(at, said, sentence, page[0]?.start ?? 0, lang);
    return { ...base, form: turned ? 'turned' : 'verbatim', differs: turned ? quotation.inner : null, likeness: 1 };
  }
  const common = commonRun(page, said.words);
  // "I am so proud of this city": how people begin, and not what was said.
  const negators = negatorsOf(lang);
  const tells = ({ lower }: Word) => !isStopword(lower, lang) && !negators.has(lower);
  const shared = page.filter((w, i) => common.has(i) && tells(w)).length;
  const likeness = common.size / page.length;
  if (page.length < SHORTEST_ALTERED || likeness < SAME || shared < LEAST_SHARED) return null;
  const allowed = (w: Word) =>
    said.vocabulary !== null && (said.vocabulary.has(w.stem) || isFunctionWord(w.lower, lang));
  if (said.vocabulary !== null && page.every((w, i) => common.has(i) || allowed(w))) {
    if (lacksNegation(page, said, sentence, lang))
      return { ...base, form: 'turned', differs: quotation.inner, likeness };
    return { ...base, form: 'verbatim', differs: null, likeness };
  }
  const first = page.find((_, i) => !common.has(i)) ?? page[0];
  return { ...base, form: 'altered', differs: first ? { start: first.start, end: first.end } : null, likeness };
}

/** The index in `said` where the page's words stand as they are; with `gaps`, in pieces in order. Null where they do not. */
function runOf(page: readonly Word[], said: readonly Word[], gaps: boolean): number | null {
  for (let from = 0; from + page.length <= said.length; from++) {
    if (page.every((w, i) => isSameWord(w, said[from + i]))) return from;
  }
  if (!gaps) return null;
  const common = commonRun(page, said);
  return common.size === page.length ? 0 : null;
}

/** Indices of the page's words in a longest common subsequence with the said words. Cost: product of the lengths. */
function commonRun(page: readonly Word[], said: readonly Word[]): Set<number> {
  const table = Array.from({ length: page.length + 1 }, () => new Uint16Array(said.length + 1));
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = page.length - 1; i >= 0; i--) {
    for (let j = said.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row)
        row[j] = isSameWord(page[i], said[j]) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const found = new Set<number>();
  for (let i = 0, j = 0; i < page.length && j < said.length; ) {
    if (isSameWord(page[i], said[j]) && cell(i, j) === cell(i + 1, j + 1) + 1) {
      found.add(i);
      i++;
      j++;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return found;
}

/** Does the cut leave out a "not" that stood just before, with none on the page before the quotation? */
function dropsNegation(at: number, said: SaidWords, sentence: Sentence, start: number, lang: LanguageCode): boolean {
  const negators = negatorsOf(lang);
  const cut = said.words.slice(Math.max(0, at - 3), at);
  if (!cut.some((w) => negators.has(w.lower))) return false;
  return !sentence.stance.negators.some((n) => n.end <= start && start - n.end < 40);
}

/** How many words behind a "not" stands what it denies. */
const DENIED = 5;

/** Does another translation say what the words that were said deny, with no "not" in it or before it? */
function lacksNegation(page: readonly Word[], said: SaidWords, sentence: Sentence, lang: LanguageCode): boolean {
  const negators = negatorsOf(lang);
  const start = page[0]?.start ?? 0;
  if (page.some(({ lower }) => negators.has(lower)) || sentence.stance.negators.some((n) => n.end <= start))
    return false;
  return said.words.some(
    ({ lower }, at) =>
      negators.has(lower) &&
      said.words
        .slice(at + 1, at + 1 + DENIED)
        .some((denied) => !isFunctionWord(denied.lower, lang) && page.some((word) => isSameWord(word, denied))),
  );
}

/** The words that deny by themselves. */
function negatorsOf(lang: LanguageCode): ReadonlySet<string> {
  return new Set(stancePhrases(lang).negators.flatMap((p) => (p.startsWith('=') ? [p.slice(1)] : [])));
}
