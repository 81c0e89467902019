import { AROUND, type Candidate, type DateGrammar, type DateRule, type Surroundings } from './expression';

/** Where every rule of the grammar finds a date in `text`; overlaps are settled for the longer one. */
export function findDates(text: string, grammar: DateGrammar): Candidate[] {
  if (!grammar.hint.test(text)) return [];
  const found: Candidate[] = [];
  for (const [paragraph, offset] of paragraphs(text)) {
    if (!grammar.hint.test(paragraph)) continue;
    const searched = spaced(paragraph);
    for (const rule of grammar.rules) {
      if (rule.needs?.test(searched) !== false) found.push(...matchRule(searched, paragraph, offset, rule));
    }
  }
  return longest(found);
}

/** A date never crosses a blank line, and a paragraph that holds none costs one cheap test. */
function* paragraphs(text: string): Generator<[paragraph: string, offset: number]> {
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]{0,9}\n/g)) {
    yield [text.slice(start, gap.index), start];
    start = gap.index + gap[0].length;
  }
  yield [text.slice(start), start];
}

export function surroundings(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(Math.max(0, start - AROUND), start),
    match: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  };
}

/** White space that no rule crosses, and no rule knows: a run of more than three. Its length stays. */
const GAP = '\u2060';

/**
 * The text as the rules search it: of the same length, with no more than three characters of white space in a row. The
 * mark at its end makes all texts alike to the engine, which compiles a rule once for Latin text and once for others.
 */
function spaced(text: string): string {
  return text.replace(/\s{4,}/g, (run) => GAP.repeat(run.length)) + GAP;
}

function* matchRule(searched: string, text: string, offset: number, rule: DateRule): Generator<Candidate> {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    const start = match.index;
    const end = start + match[0].length;
    const expression = rule.read(match.groups ?? {}, surroundings(text, start, end));
    // Matches are of bounded length, so looking again inside a refused one keeps the search linear.
    if (expression === null) pattern.lastIndex = start + 1;
    else yield { start: offset + start, end: offset + end, expression };
  }
}

function longest(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
