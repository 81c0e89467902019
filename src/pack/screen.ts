import { covers, type Signature } from './signature';
import { folded, lazily } from './spelling';

/**
 * What rules a story out at a glance: runs of a few letters without which no page names what the story's pages name.
 * Made when the story is compiled, so that a page is charged for looking alone.
 */
export interface Screen {
  pack: string;
  /** One of these stands in every page that covers the story, accents and characters of no width aside; a pattern. */
  any: string;
  /** Accents on their letters, and the characters of no width: a class of characters. */
  marks: string;
}

/** What a page that the screen lets through is held against. */
export interface Names extends Signature {
  /** By a feature: one of these stands in every page that names it; a pattern likewise. */
  each: Record<string, string>;
}

/** In whatever case: there are no accents in it, for which browsers take long to find out the other case. */
const isIn = (text: string, source: string) => lazily(source, 'i').test(text);

/** All marks and what stands between them: one run of characters is looked for ten times as fast as many. */
const MARKS = '[\\u00ad\\u00c0-\\u036f\\u200b-\\u200f\\u2060\\ufeff]';

/** May the text name anything of the story? False is sure. */
export function mayName({ any, marks }: Screen, text: string): boolean {
  if (isIn(text, any)) return true;
  return lazily(MARKS).test(text) && lazily(marks).test(text) && isIn(folded(text), any);
}

/** Does the text hold the pattern in so many places, or more? */
function holds(text: string, source: string, least: number): boolean {
  const pattern = lazily(source, 'gi');
  pattern.lastIndex = 0;
  for (let left = least; left > 0; left--) {
    const found = pattern.exec(text);
    if (!found) return false;
    pattern.lastIndex = found.index + 1;
  }
  return true;
}

/**
 * Does the text meet one of the combinations? Its names are counted where it holds enough of their runs of letters: each
 * name has one of its own, and next to no page that only comes near a story has as many.
 */
export function isStory(names: Names, text: string): boolean {
  const page = folded(text);
  return (
    names.combos.some(({ all }) => all.every(({ feature, min }) => holds(page, names.each[feature] ?? '', min))) &&
    covers(names, page).covers
  );
}

/** Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page. */
export function forgetText(): void {
  lazily('^').test('');
}
