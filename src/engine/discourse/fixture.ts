import type { Article, BlockKind } from '../../text/article';
import type { LanguageCode } from '../../text/language';
import { type Attributions, attributions } from './attribution';
import type { SentenceAttribution, SentenceInput } from './types';

const KINDS: Record<string, BlockKind> = { '#': 'heading', '>': 'quotation', '*': 'list-item' };

/**
 * For tests: one block a line, sentences within it separated by `|`; a line that begins with `# `, `> ` or `* ` is a
 * heading, a quotation or a list item.
 */
export function readText(source: string, lang: LanguageCode = 'en'): readonly SentenceAttribution[] {
  return attributionsIn(source, lang).all();
}

/** For tests: as {@link readText}, of which nothing is read yet. */
export function attributionsIn(source: string, lang: LanguageCode = 'en'): Attributions {
  const sentences: SentenceInput[] = [];
  const blocks: Article['blocks'] = [];
  let text = '';
  source.split('\n').forEach((line, block) => {
    const kind = line[1] === ' ' ? KINDS[line[0] ?? ''] : undefined;
    if (block) text += '\n\n';
    const start = text.length;
    (kind ? line.slice(2) : line).split('|').forEach((sentence, i) => {
      if (i) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, block });
      text += sentence;
    });
    blocks.push({ start, end: text.length, kind: kind ?? 'paragraph' });
  });
  return attributions({ title: '', published: null, lang, text, blocks }, sentences, lang);
}

/** For tests: the answer for a text of one sentence. */
export function readSentence(source: string, lang: LanguageCode = 'en'): SentenceAttribution {
  const [first] = readText(source, lang);
  if (!first) throw new Error('no sentence');
  return first;
}
