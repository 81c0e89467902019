import type { Evidence, Flag, TraceEntry } from '../../engine/verdict';
import type { Article } from '../../text/article';
import { count, type Format, GROUP_NAMES, printable, splitSentence } from './report';

type Paint = (codes: string, text: string) => string;

const BOLD = '1';
const DIM = '2';
const UNDERLINED = '4';
const RED = '31';
const BLUE = '34';

function painter(colour: boolean): Paint {
  return (codes, text) => (colour && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text);
}

/** The sentence with the flag's exact words marked: underlined on a terminal, else in square brackets. */
function sentenceOf(flag: Flag, article: Article, colour: boolean): string {
  const [before, exact, after] = splitSentence(flag, article).map(printable);
  const marked = colour ? painter(true)(`${BOLD};${UNDERLINED}`, exact ?? '') : exact && `[${exact}]`;
  return `${before}${marked}${after}`;
}

function evidenceOf({ document, title, date, quote, speaker, reading }: Evidence, paint: Paint): string[] {
  const from = [title, date ?? 'undated'].filter((part) => part !== '').join(', ');
  return [
    `    ${paint(BOLD, printable(document))}  “${printable(quote)}”`,
    paint(DIM, `         ${speaker ? `${printable(speaker)}: ` : ''}${printable(reading)} (${printable(from)})`),
  ];
}

function flagOf(flag: Flag, article: Article, colour: boolean): string[] {
  const paint = painter(colour);
  const hue = flag.group === 'contradicts' ? RED : BLUE;
  const about = [flag.claim, flag.facet, `severity ${flag.severity}`, `confidence ${flag.confidence.toFixed(2)}`];
  return [
    '',
    `${paint(`${BOLD};${hue}`, flag.kind)} ${paint(DIM, `(${GROUP_NAMES[flag.group]}) ${about.filter(Boolean).join(' · ')}`)}`,
    `  ${sentenceOf(flag, article, colour)}`,
    `  page: ${printable(flag.page)}`,
    `  ${printable(flag.explanation)}`,
    `  held against the ${flag.basis}:`,
    ...flag.evidence.flatMap((evidence) => evidenceOf(evidence, paint)),
  ];
}

function attributionOf({ state, speaker, cue, carried }: TraceEntry['attribution']): string {
  const facts = [cue && `“${cue}”`, carried && 'carried over'].filter(Boolean).join(', ');
  const to = speaker ?? (state === 'vague' ? 'nobody in particular' : 'somebody');
  return `credited to ${to}${state === 'vague' && speaker ? ', vague' : ''}${facts && ` (${facts})`}`;
}

/** A claim with what was read for it: `trip: time late April 2025 (denied) · place Torsk (agrees)`. */
function claimOf(claim: string, entry: TraceEntry, article: Article, paint: Paint): string {
  const read = entry.readings
    .filter((reading) => reading.claim === claim.replace(/ \(related\)$/, ''))
    .map(({ facet, value, start, end }) => {
      const [, text = value, standing = ''] = /^(.*) \((\w+)\)$/s.exec(value) ?? [];
      const words = article.text.slice(start, end).replace(/^[“"«]|[”"»]$/g, '');
      const from = printable(words) === printable(text) ? '' : ` ${paint(DIM, `“${printable(words)}”`)}`;
      const stands =
        standing && ` (${standing === 'agrees' || standing === 'unknown' ? standing : paint(RED, standing)})`;
      return `${paint(DIM, facet)} ${printable(text)}${from}${stands}`;
    });
  return `  ${paint(BLUE, claim)}${read.length > 0 ? `: ${read.join(' · ')}` : ''}`;
}

function stepOf(step: string, paint: Paint): string {
  const stands = / stands: /.test(step);
  return `  ${stands ? paint(BOLD, '+') : paint(DIM, '-')} ${stands ? printable(step) : paint(DIM, printable(step))}`;
}

/** What patterns can ask for, each with its words: `halt “stopped” · @plant “it” · #date “3 March”`. */
function foundOf({ found, behind }: TraceEntry, article: Article, paint: Paint): string[] {
  const parts = found.map(
    ({ part, start, end }) => `${part} ${paint(DIM, `“${printable(article.text.slice(start, end))}”`)}`,
  );
  const before = behind.length > 0 ? [`before: ${behind.map((part) => `^${part}`).join(' ')}`] : [];
  const all = [...parts, ...before];
  return all.length > 0 ? [`  ${paint(DIM, 'found:')} ${all.join(' · ')}`] : [];
}

/** One line for a sentence in which nothing was found. */
function traceOf(entry: TraceEntry, article: Article, paint: Paint): string[] {
  const sentence = printable(article.text.slice(entry.start, entry.end));
  return [
    `${paint(DIM, `[${entry.start}–${entry.end}]`)} ${entry.claims.length > 0 ? paint(BOLD, sentence) : sentence}`,
    ...(entry.attribution.state === 'none' ? [] : [`  ${printable(attributionOf(entry.attribution))}`]),
    ...foundOf(entry, article, paint),
    ...entry.claims.map((claim) => claimOf(claim, entry, article, paint)),
    ...entry.steps.map((step) => stepOf(step, paint)),
  ];
}

/** For a person at a terminal: one block a flag; with a trace, then one a sentence. */
export const text: Format = {
  open: '',
  between: '\n',
  close: '',
  render({ file, article, verdict }, { colour, trace }) {
    const paint = painter(colour);
    const { page, story, sentences, flags } = verdict;
    const told = story.covers
      ? `covers ${story.pack} (score ${story.score.toFixed(2)}) · ${count(flags.length, 'flag')}`
      : `does not cover ${story.pack} (score ${story.score.toFixed(2)})`;
    const lines = [
      paint(BOLD, printable(page.title || file)),
      paint(
        DIM,
        `${printable(file)} · ${page.published ?? 'undated'} · ${page.lang} · ${count(sentences, 'sentence')}`,
      ),
      told,
      ...flags.flatMap((flag) => flagOf(flag, article, colour)),
      ...(trace
        ? ['', paint(BOLD, 'Trace'), ...(verdict.trace ?? []).flatMap((entry) => traceOf(entry, article, paint))]
        : []),
    ];
    return `${lines.join('\n')}\n`;
  },
};
