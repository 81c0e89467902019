import { markup } from '../escape';
import type { Colours } from './colours';
import { cut, type Piece, wrap } from './wrap';

/** What social networks show whole. Pixels. */
export const CARD = { width: 1200, height: 630, margin: 56 } as const;
const INNER = CARD.width - 2 * CARD.margin;
/** The height of a line, in its size. */
export const LINE = 1.34;
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
const SERIF = "Georgia, 'Noto Serif', 'DejaVu Serif', serif";

export interface TextStyle {
  size: number;
  colour: string;
  /** Of marked pieces; the same as the rest where it is not given. */
  mark?: string;
  underline?: boolean;
  bold?: boolean;
  serif?: boolean;
  /** From the margin, and how much is left free at the right. */
  indent?: number;
  reserve?: number;
}

/** A picture that is written from the top down; text is wrapped by us, for SVG does not. */
export class Sheet {
  /** Where the next line begins. */
  y: number = CARD.margin;
  private readonly parts: string[] = [];

  constructor(private readonly colours: Colours) {}

  /** How high text is at this size, in at most so many lines. */
  heightOf(runs: readonly Piece[], style: TextStyle, most = Number.POSITIVE_INFINITY): number {
    return Math.min(wrap(runs, boxOf(style)).length, most) * style.size * LINE;
  }

  /** Writes text in at most so many lines. */
  text(runs: readonly Piece[], style: TextStyle, most = Number.POSITIVE_INFINITY): void {
    for (const line of cut(wrap(runs, boxOf(style)), most, boxOf(style))) {
      this.y += style.size * LINE;
      const x = CARD.margin + (style.indent ?? 0);
      this.parts.push(textSvg(line, { x, y: this.y - style.size * 0.34 }, style));
    }
  }

  /** The extension's name at the right, on the line of what is written next. */
  brand(size: number): void {
    const at = { x: CARD.width - CARD.margin, y: this.y + size };
    this.parts.push(
      `<text x="${at.x}" y="${at.y}" text-anchor="end" font-family="${SANS}" font-size="${size}" font-weight="700" fill="${this.colours.soft}">Crossread</text>`,
    );
  }

  /** A bar beside what was written since `from`. */
  bar(from: number, colour: string): void {
    this.parts.push(
      `<rect x="${CARD.margin}" y="${round(from)}" width="4" height="${round(this.y - from)}" fill="${colour}"/>`,
    );
  }

  rule(): void {
    this.parts.push(
      `<rect x="${CARD.margin}" y="${round(this.y)}" width="${INNER}" height="2" fill="${this.colours.rule}"/>`,
    );
  }

  /** @param label what the picture shows, for whoever does not see it */
  svg(label: string): string {
    const { width, height } = CARD;
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${markup(label)}">
<title>${markup(label)}</title>
<rect width="${width}" height="${height}" fill="${this.colours.paper}"/>
${this.parts.join('\n')}
</svg>
`;
  }
}

function boxOf({ size, indent = 0, reserve = 0 }: TextStyle): { width: number; size: number } {
  return { width: INNER - indent - reserve, size };
}

function textSvg(line: readonly Piece[], at: { x: number; y: number }, style: TextStyle): string {
  const { size, colour, mark = colour, bold = false, serif = false, underline = false } = style;
  const pieces = line.map((piece) => {
    const shown = markup(piece.text);
    return piece.mark
      ? `<tspan font-weight="700" fill="${mark}"${underline ? ' text-decoration="underline"' : ''}>${shown}</tspan>`
      : `<tspan>${shown}</tspan>`;
  });
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${at.x}" y="${round(at.y)}" xml:space="preserve" font-family="${serif ? SERIF : SANS}" font-size="${size}"${weight} fill="${colour}">${pieces.join('')}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
