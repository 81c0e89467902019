import * as z from 'zod/mini';
import { FLAG_KINDS, type Flag } from '../engine/verdict';
import { late } from '../late';
import type { LanguageCode } from '../text/language';
import { LIMITS } from './annotation';
import { rememberedAt, sentenceEdit } from './edits';
import { type Field, fieldOf } from './place/sought';

/** More flagged sentences of one page are not remembered. */
const MOST_SENTENCES = 60;

const words = late(() => z.string().check(z.maxLength(LIMITS.quote)));
const moment = late(() => z.iso.datetime());

/** A sentence that was flagged, as the page had it when it was last read. Moments are ISO 8601 in UTC. */
const seenSentenceSchema = late(() =>
  z.object({
    sentence: words,
    /** What stands right before and behind it. */
    before: words,
    after: words,
    /** When it was read so for the first time, and the last. */
    first: moment,
    last: moment,
    /** The flag that made it worth remembering. */
    flag: z.object({
      kind: z.enum(FLAG_KINDS),
      group: z.enum(['contradicts', 'no-attribution']),
      exact: words,
      explanation: words,
    }),
    /** How it read before it was edited, and until when it was seen so. */
    earlier: z.nullable(z.object({ sentence: words, last: moment })),
    /** When it was first found to be gone. */
    gone: z.nullable(moment),
  }),
);
export type SeenSentence = z.infer<typeof seenSentenceSchema>;

/** What is remembered of a page. */
export const seenPageSchema = late(() => z.array(seenSentenceSchema).check(z.maxLength(MOST_SENTENCES)));
export type SeenPage = z.infer<typeof seenPageSchema>;

/** A flagged sentence that the publisher edited, for a reader to see. `now` is null where it is gone. */
export const sentenceHistorySchema = late(() =>
  z.object({
    flag: seenSentenceSchema.shape.flag,
    earlier: z.object({ sentence: words, last: moment }),
    now: z.object({ sentence: z.nullable(words), first: moment }),
  }),
);
export type SentenceHistory = z.infer<typeof sentenceHistorySchema>;

/** What a page says today. */
export interface Today {
  /** The article's text. */
  text: string;
  lang: LanguageCode;
  flags: readonly Flag[];
  /** The moment of the visit. */
  at: string;
}

/** What is remembered of a page after it was read once more. */
export function remember(page: SeenPage, today: Today): SeenPage {
  const text = today.text.replace(/\n+/g, '\n');
  const field = fieldOf(text);
  const known = page.map((seen) => followed(seen, field, today));
  const sentences = new Set(known.filter(({ gone }) => gone === null).map(({ sentence }) => sentence));
  for (const flag of [...today.flags].sort((a, b) => b.severity - a.severity)) {
    const seen = seenFrom(flag, today);
    if (!seen || sentences.has(seen.sentence)) continue;
    sentences.add(seen.sentence);
    known.push(seen);
  }
  // What is gone longest makes room first.
  const byWorth = [...known].sort(
    (a, b) => Number(a.gone !== null) - Number(b.gone !== null) || (a.last < b.last ? 1 : -1),
  );
  return byWorth.slice(0, MOST_SENTENCES);
}

/** What of a page's flagged sentences was edited or taken out, the latest first. */
export function historyOf(page: SeenPage): SentenceHistory[] {
  return page
    .flatMap(({ flag, sentence, last, first, earlier, gone }): SentenceHistory[] => {
      if (gone !== null) return [{ flag, earlier: { sentence, last }, now: { sentence: null, first: gone } }];
      return earlier ? [{ flag, earlier, now: { sentence, first } }] : [];
    })
    .sort((a, b) => (a.now.first < b.now.first ? 1 : a.now.first > b.now.first ? -1 : 0));
}

function followed(seen: SeenSentence, field: Field, { lang, at }: Today): SeenSentence {
  const edit = sentenceEdit(field, seen, lang);
  if (edit.state === 'same') return { ...seen, last: at, gone: null };
  if (edit.state === 'gone') return { ...seen, gone: seen.gone ?? at };
  const now = rememberedAt(field.text, edit);
  // Taken back, or read while it was being written: as if it had never been edited.
  if (now.sentence === seen.earlier?.sentence) return { ...seen, ...now, last: at, earlier: null, gone: null };
  return { ...seen, ...now, first: at, last: at, earlier: { sentence: seen.sentence, last: seen.last }, gone: null };
}

function seenFrom({ kind, group, exact, explanation, sentence, start }: Flag, today: Today): SeenSentence | null {
  const begin = today.text.lastIndexOf(sentence, start);
  if (begin < 0 || sentence.length > LIMITS.quote || explanation.length > LIMITS.quote) return null;
  const at = today.text.slice(0, begin).replace(/\n+/g, '\n').length;
  const text = today.text.replace(/\n+/g, '\n');
  const length = sentence.replace(/\n+/g, '\n').length;
  return {
    ...rememberedAt(text, { start: at, end: at + length }),
    first: today.at,
    last: today.at,
    flag: { kind, group, exact, explanation },
    earlier: null,
    gone: null,
  };
}
