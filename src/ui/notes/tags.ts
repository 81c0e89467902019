import { LIMITS } from '../../notes/annotation';

/** As long as a tag may be. UTF-16 code units. */
const LONGEST = 100;

/** What was typed, as tags: apart by commas and ends of line, white space squeezed, without a `#` before. */
export function tagsIn(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((tag) => tag.replace(/\s+/g, ' ').trim().replace(/^#+/, ''))
    .filter((tag) => tag !== '' && tag.length <= LONGEST);
}

/** The tags with these after them; one that is there already, whatever its case, is not added again. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const next = [...tags];
  for (const tag of added) {
    const isKnown = next.some((known) => known.toLowerCase() === tag.toLowerCase());
    if (!isKnown && next.length < LIMITS.tags) next.push(tag);
  }
  return next;
}
