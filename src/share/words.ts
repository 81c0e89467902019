import type { FlagGroup, FlagKind } from '../engine/verdict';
import type { Rating, Status } from '../notes/annotation';
import type { LanguageCode } from '../text/language';
import { en } from './en/words';
import { es } from './es/words';
import { oneLine } from './escape';
import type { ImportProblem, ProblemCode } from './import/problem';

/** What is written around shared words, in one language. Quotations stay in theirs. */
export interface ShareWords {
  lang: LanguageCode;
  title: string;
  /** Above the flags of a page; how many there are. */
  flags(count: number): string;
  annotations(count: number): string;
  /** Instead of flags where the page covers the story, and where it does not. */
  noFlags: string;
  notCovered(story: string): string;
  page: string;
  published: string;
  undated: string;
  checked: string;
  shared: string;
  /** A moment's day and time, already worded. */
  moment(day: string, time: string): string;
  against: string;
  /** A story and its edition. */
  edition(title: string, version: string): string;
  contentHash: string;
  pageSays: string;
  sourceSays: string;
  recordSays: string;
  credits(speaker: string): string;
  creditsNobody: string;
  inPage: string;
  inSource: string;
  /** The two groups, and each kind with what it means in a sentence. */
  groups: Record<FlagGroup, string>;
  kinds: Record<FlagKind, { label: string; about: string }>;
  ratings: Record<Rating, string>;
  statuses: Record<Status, string>;
  unrated: string;
  note: string;
  evidence: string;
  tags: string;
  by: string;
  status: string;
  changed: string;
  /** What a flag means, and how to answer it; what an annotation means. */
  meaning: string;
  answer: string;
  annotationMeaning: string;
  /** Where words were left out for want of room. */
  moreFlags(count: number): string;
  quoted(passage: string): string;
  /** Why an opinion, or what nobody can verify, has no number. */
  notRated: Record<'unverifiable' | 'opinion', string>;
  /** Which annotation of a file. */
  item(place: string): string;
  problems: Record<ProblemCode, (detail: string) => string>;
}

const LANGUAGES: Record<LanguageCode, ShareWords> = { en, es };

export function shareWords(lang: LanguageCode): ShareWords {
  return LANGUAGES[lang];
}

/** Why a file is not taken, in a sentence; what it repeats of the file is only ever text. */
export function problemText({ code, item, path, detail }: ImportProblem, words: ShareWords): string {
  const place = [item === null ? '' : words.item(String(item)), path].filter(Boolean).join(', ');
  return `${place ? `${oneLine(place)}: ` : ''}${words.problems[code](oneLine(detail))}`;
}
