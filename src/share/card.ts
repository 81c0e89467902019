import { dayText } from '../text/dating/describe';
import { DARK, LIGHT } from './card/colours';
import { CARD, LINE, Sheet } from './card/sheet';
import type { Piece } from './card/wrap';
import { oneLine } from './escape';
import type { ShareFormat } from './format';
import type { Shared, SharedFlag } from './model';
import { momentText, sentenceRuns } from './outline';
import type { ShareWords } from './words';

/** Of the words that are held against each other: as large as they fit, and below the least they are cut. Pixels. */
const SIZES = [34, 32, 30, 28, 26, 24, 22];
const [LABEL, SMALL, HEAD] = [19, 17, 30];
const GAP = 14;
/** Of what is quoted from a page, more is left out. */
const LONGEST = 600;

/** A picture of one flag, or of all that was found on a page, for where only pictures are shown. */
export const card: ShareFormat = {
  id: 'card',
  extension: 'svg',
  mime: 'image/svg+xml',
  fits: ([shared]) => shared?.check != null,
  write([shared], { words, flag = null, dark = false }) {
    const colours = dark ? DARK : LIGHT;
    const sheet = new Sheet(colours);
    if (!shared) return sheet.svg(words.title);
    const one = flag === null ? undefined : shared.flags[flag];
    const foot = footOf(shared, words);
    const footHeight =
      foot.reduce((sum, text) => sum + sheet.heightOf([{ text }], small(colours.soft), 2), 0) + GAP * 2;
    const bottom = CARD.height - CARD.margin / 2 - footHeight;
    if (one) drawFlag(sheet, one, words, bottom, colours);
    else drawPage(sheet, shared, words, bottom, colours);
    sheet.y = bottom;
    sheet.rule();
    sheet.y += GAP;
    for (const text of foot) sheet.text([{ text }], small(colours.soft), 2);
    return sheet.svg(one ? `${words.kinds[one.kind].label}: ${oneLine(one.exact)}` : words.flags(shared.flags.length));
  },
};

function small(colour: string) {
  return { size: SMALL, colour };
}

/** The page, the moment, the edition; what a flag means, and how to answer it. */
function footOf({ page, moment, check }: Shared, words: ShareWords): string[] {
  const host = page.url ? new URL(page.url).hostname : '';
  const facts = [
    [oneLine(page.title).slice(0, 80), host].filter(Boolean).join(', '),
    `${words.checked} ${momentText(moment, words)}`,
    check ? words.edition(check.edition.title, check.edition.version) : '',
  ];
  return [facts.filter(Boolean).join(' · '), words.meaning, words.answer];
}

function drawFlag(sheet: Sheet, flag: SharedFlag, words: ShareWords, bottom: number, colours: typeof LIGHT): void {
  const kind = colours[flag.group];
  sheet.brand(24);
  sheet.text([{ text: words.kinds[flag.kind].label }], { size: HEAD, colour: kind, bold: true, reserve: 190 }, 1);
  const [first] = flag.evidence;
  const sides = [
    { title: words.pageSays, runs: around(flag), below: '', colour: kind },
    first
      ? {
          title: first.start === null ? words.recordSays : words.sourceSays,
          runs: [{ text: first.quote.slice(0, LONGEST) }],
          below: whence(first, words),
          colour: colours.soft,
        }
      : { title: '', runs: [{ text: flag.explanation.slice(0, LONGEST) }], below: '', colour: colours.soft },
  ];
  const fixed = sides.reduce((sum, { title, below }) => sum + GAP + (title ? 27 : 0) + (below ? 24 : 0), 0);
  const room = bottom - sheet.y - fixed - GAP;
  const style = (size: number) => ({ size, colour: colours.ink, mark: kind, underline: true, serif: true, indent: 24 });
  const needed = (size: number) => sides.reduce((sum, { runs }) => sum + sheet.heightOf(runs, style(size)), 0);
  const size = SIZES.find((one) => needed(one) <= room) ?? Math.min(...SIZES);
  // A side that needs less than its half leaves the rest to the other.
  const linesOf = (runs: readonly Piece[]) => {
    const own = sheet.heightOf(runs, style(size));
    const others = needed(size) - own;
    return Math.max(1, Math.floor(Math.max(room / 2, room - others) / (size * LINE)));
  };
  for (const { title, runs, below, colour } of sides) {
    sheet.y += GAP;
    if (title) sheet.text([{ text: title }], { size: LABEL, colour: colours.soft, bold: true }, 1);
    const from = sheet.y + 4;
    sheet.text(runs, style(size), linesOf(runs));
    sheet.bar(from, colour);
    if (below) sheet.text([{ text: below }], { ...small(colours.soft), indent: 24 }, 1);
  }
}

function drawPage(sheet: Sheet, shared: Shared, words: ShareWords, bottom: number, colours: typeof LIGHT): void {
  const { page, flags, check } = shared;
  const count = check?.covers === false ? words.notCovered(check.edition.title) : words.flags(flags.length);
  sheet.brand(24);
  sheet.text([{ text: words.title }], { size: 24, colour: colours.soft, bold: true, reserve: 190 }, 1);
  sheet.text(
    [{ text: oneLine(page.title) || page.url || words.page }],
    { size: HEAD, colour: colours.ink, bold: true },
    2,
  );
  sheet.y += GAP / 2;
  sheet.text(
    [{ text: flags.length === 0 && check?.covers ? words.noFlags : count }],
    { size: 24, colour: colours.ink },
    2,
  );
  sheet.y += GAP / 2;
  const style = { size: 21, colour: colours.ink, indent: 24 };
  const room = Math.max(1, Math.floor((bottom - sheet.y - GAP) / (style.size * LINE)));
  const shown = [...flags].sort((a, b) => a.start - b.start).slice(0, flags.length > room ? room - 1 : room);
  for (const flag of shown) {
    const from = sheet.y + 5;
    const runs: Piece[] = [
      { text: words.kinds[flag.kind].label, mark: true },
      { text: `  ${words.quoted(oneLine(flag.exact))}` },
    ];
    sheet.text(runs, { ...style, mark: colours[flag.group] }, 1);
    sheet.bar(from, colours[flag.group]);
  }
  if (shown.length < flags.length)
    sheet.text([{ text: words.moreFlags(flags.length - shown.length) }], { ...style, colour: colours.soft }, 1);
}

/** The sentence; of a long one, what stands around the flag's words. */
function around(flag: SharedFlag): Piece[] {
  const [before, exact, after] = split(sentenceRuns(flag));
  const spare = Math.max(0, LONGEST - exact.length) / 2;
  const head = before.length > spare ? `…${before.slice(-spare).replace(/^\S*/, '')}` : before;
  const tail = after.length > spare ? `${after.slice(0, spare).replace(/(?<!\S)\S+$/, '')}…` : after;
  return [{ text: head }, { text: exact.slice(0, LONGEST), mark: true }, { text: tail }];
}

function split(runs: readonly Piece[]): [string, string, string] {
  const at = runs.findIndex(({ mark }) => mark);
  const text = (part: readonly Piece[]) => part.map((run) => run.text).join('');
  return [text(runs.slice(0, at)), runs[at]?.text ?? '', text(runs.slice(at + 1))];
}

function whence({ document, title, date, speaker, start }: SharedFlag['evidence'][number], words: ShareWords): string {
  const facts = [`${document}, ${oneLine(title)}`];
  if (start !== null) facts.push(date ? dayText(date, words.lang) : words.undated);
  if (start !== null) facts.push(speaker ? words.credits(speaker) : words.creditsNobody);
  return facts.join(' · ');
}
