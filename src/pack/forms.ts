import { folded, patternOfChar } from './spelling';

const BASIC_PLANE = 0x1_0000;

let readAs: readonly (readonly [form: string, read: string])[] | null = null;

/** Each character, and what it is read as where names are looked for. */
function allRead(): readonly (readonly [form: string, read: string])[] {
  readAs ??= Array.from({ length: BASIC_PLANE }, (_, code) => {
    const form = String.fromCharCode(code);
    return [form, folded(form)];
  });
  return readAs;
}

const known = new Map<string, readonly string[]>();

/** The characters that may stand for one of a name's `key`: it in both cases, with each of its accents. */
export function formsOf(char: string): readonly string[] {
  const pattern = new RegExp(`^(?:${patternOfChar(char)})$`, 'i');
  const forms =
    known.get(char) ??
    allRead()
      .filter(([, read]) => pattern.test(read) || pattern.test(read.toLowerCase()))
      .map(([form]) => form);
  known.set(char, forms);
  return forms;
}

/** Is it what each of its forms becomes in small letters, once folded? */
export function isPlain(char: string): boolean {
  return formsOf(char).every((form) => folded(form).toLowerCase() === char);
}

/** Any of a character's forms, as a pattern for a text as it stands. */
export function patternOfForms(char: string): string {
  // Of a letter in two code units, or half of one, the other case is another half.
  if (/[\ud800-\udfff]/.test(char)) return '[\\ud800-\\udfff]'.repeat(char.length);
  const codes = formsOf(char).map((form) => form.charCodeAt(0));
  if (codes.length < 2) return patternOfChar(char);
  const ends = codes.filter((code) => !codes.includes(code + 1));
  const runs = codes
    .filter((code) => !codes.includes(code - 1))
    .map((start) => {
      const end = ends.find((code) => code >= start) ?? start;
      return start === end ? escaped(start) : `${escaped(start)}-${escaped(end)}`;
    });
  return `[${runs.join('')}]`;
}

function escaped(code: number): string {
  const char = String.fromCharCode(code);
  return /[a-z]/i.test(char) ? char : `\\u${code.toString(16).padStart(4, '0')}`;
}
