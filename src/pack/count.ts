import { isCapital, isLetter, isSmall, WRITTEN } from './spelling';

/** The names of each feature of a signature, each reduced to its `key`; made by `nameTable`. */
export type NameTable = Record<string, readonly string[]>;

/**
 * How often a text that is `folded` names each feature. Names are met whole, in any case, with any white space in them; of
 * those that overlap the first counts, of those that begin alike the longest. No pattern is made of the names: to compile it
 * takes longer than to search an article for each.
 * @param letters the page in small letters
 */
export function countNames(table: NameTable, page: string, letters = page.toLowerCase()): Record<string, number> {
  const names = [...new Set(Object.values(table).flat())];
  const places = names.flatMap((name) => placesOf(name, page, letters).map((place) => ({ ...place, name })));
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const found = new Map<string, number>();
  let counted = 0;
  for (const { start, end, name } of places) {
    if (start < counted) continue;
    counted = end;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  const countOf = (all: readonly string[]) => all.reduce((sum, name) => sum + (found.get(name) ?? 0), 0);
  return Object.fromEntries(Object.entries(table).map(([id, all]) => [id, countOf(all)]));
}

/** Where a name stands, in UTF-16 code units. */
interface Place {
  start: number;
  end: number;
}

/**
 * Where the folded page holds the name whole, whatever overlaps it.
 * @param letters the page in small letters
 */
export function placesOf(name: string, page: string, letters: string): Place[] {
  const places: Place[] = [];
  const { from, to } = plainPart(name);
  const plain = name.slice(from, to);
  for (const at of indexesOf(plain, letters)) {
    const start = along(name, from - 1, letters, at - 1, -1) + 1;
    const end = along(name, to, letters, at + plain.length, 1);
    if (end > start && isBoundary(page, start) && isBoundary(page, end)) places.push({ start, end });
  }
  return places;
}

/** Every place where the part stands in the text; the empty one stands before each character. */
export function indexesOf(part: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && at < text.length; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** The longest part of a name that is written in one way. */
function plainPart(name: string): { from: number; to: number } {
  let [from, to, begun] = [0, 0, 0];
  for (let at = 0; at <= name.length; at++) {
    const char = name.charAt(at);
    if (char !== '' && char !== ' ' && !(char in WRITTEN)) continue;
    if (at - begun > to - from) [from, to] = [begun, at];
    begun = at + 1;
  }
  return { from, to };
}

/**
 * How far the letters go on as the name does, from `at` in the letters and from `from` in the name to its end in that
 * direction; `NaN` where they do not.
 */
function along(name: string, from: number, letters: string, at: number, step: 1 | -1): number {
  let reached = at;
  for (let i = from; i >= 0 && i < name.length; i += step) {
    const char = name.charAt(i);
    const before = reached;
    if (char === ' ') while (isSpace(letters.charAt(reached))) reached += step;
    else if (isWritten(char, letters.charAt(reached))) reached += step;
    if (reached === before) return Number.NaN;
  }
  return reached;
}

function isSpace(letter: string): boolean {
  return letter !== '' && letter.trim() === '';
}

function isWritten(char: string, letter: string): boolean {
  return letter !== '' && (WRITTEN[char] ?? char).includes(letter);
}

/**
 * Does a word begin or end there? Where a page's blocks are read without a space between them, it does at a capital after a
 * small letter ("…the harbourOrwell said").
 */
function isBoundary(page: string, at: number): boolean {
  const before = page.charAt(at - 1);
  const after = page.charAt(at);
  return !isLetter(before) || !isLetter(after) || (isSmall(before) && isCapital(after));
}
