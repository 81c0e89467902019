import type { Evidence, Flag } from '../../engine/verdict';
import type { Article } from '../../text/article';
import { count, type Format, GROUP_NAMES, printable, splitSentence } from './report';

/** A page's words as Markdown text: nothing in them is markup. */
function plain(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

function evidenceOf({ document, title, date, quote, speaker, reading }: Evidence): string {
  const from = [title, date].filter(Boolean).map((part) => plain(part ?? ''));
  const who = speaker ? `, crediting ${plain(speaker)}` : '';
  return `- **${plain(document)}** (${from.join(', ')})${who}: “${plain(quote)}” — ${plain(reading)}`;
}

function flagOf(flag: Flag, article: Article): string {
  const [before, exact, after] = splitSentence(flag, article).map(plain);
  const about = [flag.claim, flag.facet].filter(Boolean).map((part) => plain(part ?? ''));
  return [
    `## ${flag.kind} (${GROUP_NAMES[flag.group]}, severity ${flag.severity})`,
    '',
    `> ${before}${exact ? `**${exact}**` : ''}${after}`,
    '',
    plain(flag.explanation),
    '',
    `The page says: ${plain(flag.page)}. Held against the ${flag.basis}${about.length ? ` (${about.join(', ')})` : ''}.`,
    '',
    ...flag.evidence.map(evidenceOf),
    '',
  ].join('\n');
}

/** A report to read or to paste. The trace is for the terminal and for programs: it is left out. */
export const markdown: Format = {
  open: '',
  between: '\n',
  close: '',
  render({ file, article, verdict }) {
    const { page, story, sentences, flags } = verdict;
    const facts = [plain(file), page.published ?? 'undated', page.lang, count(sentences, 'sentence')];
    const told = story.covers
      ? `Covers the story ${plain(story.pack)} (score ${story.score.toFixed(2)}): ${count(flags.length, 'flag')}.`
      : `Does not cover the story ${plain(story.pack)}.`;
    return [
      `# ${plain(page.title || file)}`,
      '',
      facts.join(' · '),
      '',
      told,
      '',
      ...flags.map((flag) => flagOf(flag, article)),
    ].join('\n');
  },
};
