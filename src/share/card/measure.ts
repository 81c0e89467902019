/*
 * How wide text is, in em, as the widest of the common sans-serif and serif fonts draw it (DejaVu): whoever opens a
 * picture has fonts that nobody knows, and a line may be short, never cut off.
 */
const CLASSES: [RegExp, number][] = [
  [/[ijl.,:;'|!ı’‘\s]/u, 0.36],
  [/[ftrI()[\]/\\"“”·-]/u, 0.48],
  [/[mM]/u, 0.98],
  [/[wWÆŒœæ—…%@&]/u, 1.05],
  [/[OQDGHNU]/u, 0.86],
  [/[\p{Lu}]/u, 0.76],
  [/[\p{Script=Latin}\p{N}]/u, 0.64],
  [/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u, 0],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.85],
];
const WIDEST = 1.4;
/** How much wider bold is. */
const BOLD = 1.14;

/** A width in the unit of `size`. */
export function widthOf(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const character of text) em += CLASSES.find(([kind]) => kind.test(character))?.[1] ?? WIDEST;
  return em * size * (isBold ? BOLD : 1);
}
