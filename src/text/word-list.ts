/** The words of a list written as running text; an empty text has none. */
export function wordList(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}

/** The words of each line of a text. */
export function phraseList(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(' '));
}

/** Phrases written one after another, with semicolons between. */
export function semicolonList(text: string): string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
