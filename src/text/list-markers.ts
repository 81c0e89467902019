const MARKER = /(?<=^|\s)([•⁃‣▪◦]\s?)?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s)/g;
const BULLET = /(?<=^|\s)[•⁃‣▪◦](?=\s?\S)/g;

/**
 * Where the items of a list begin that runs on in one line (`1. Ask 2. Listen`): the text begins with a marker, and the
 * next ones count on from it. Every bullet begins an item. Offsets, ascending; the first item's own is left out.
 */
export function listItems(text: string): number[] {
  const starts = new Set<number>();
  let style = '';
  let expected = 0;
  for (const match of text.matchAll(MARKER)) {
    const [, bullet = '', label = '', close = ''] = match;
    const value = /\d/.test(label) ? Number(label) : label.charCodeAt(0);
    const kind = `${bullet.trim()}${/\d/.test(label) ? 'number' : 'letter'}${close}`;
    if (text.slice(0, match.index).trim() === '') style = kind;
    else if (kind !== style || value !== expected) continue;
    else starts.add(match.index);
    expected = value + 1;
    if (style === '') break;
  }
  for (const match of text.matchAll(BULLET)) starts.add(match.index);
  starts.delete(text.length - text.trimStart().length);
  return [...starts].sort((a, b) => a - b);
}
