import type { Span } from '../text/span';

/**
 * A run of article text that stands unbroken in one text node: code unit `start + i` of the text is
 * `node.data[nodeStart + i]`, but for white space, which the text has as an ordinary space. A run ends where the node
 * has something that the text has not (collapsed white space, a soft hyphen), so no table of offsets is needed.
 */
export interface TextChunk extends Span {
  node: Text;
  nodeStart: number;
}

/** Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark. */
const IGNORABLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPACE = /\s/;
/** What ends a run, by its last character: one that is dropped, or white space after white space. */
const DROPPED = /[\u00ad\u200b-\u200f\u2060\ufeff]|\s\s/g;
/** Of most texts nothing has to be replaced then. */
const ODD_SPACE = /[^\S ]/g;
/** A sentence's end and a capital in the next node: set apart by the page's style sheet alone (a caption and its credit). */
const ENDS_SENTENCE = /[\p{Ll}\d][.!?][”"’)]?$/u;
const CAPITAL = /\p{Lu}/u;

/** Builds normalised text from text nodes and remembers where each code unit came from. */
export class TextBuilder {
  text = '';
  readonly chunks: TextChunk[] = [];

  /** Adds the node's characters `[from, to)`: white space collapsed, ignorable characters dropped. */
  append(node: Text, from = 0, to = node.data.length): void {
    // No further than asked: of a node that holds a whole article, each of many flags asks for a sentence.
    const data = node.data.slice(from, to);
    if (ENDS_SENTENCE.test(this.text.slice(-3)) && CAPITAL.test(data.charAt(0))) this.literal(' ');
    let at = 0;
    while (at < data.length) {
      const char = data.charAt(at);
      if (IGNORABLE.test(char) || (SPACE.test(char) && this.endsInSpace())) {
        at++;
        continue;
      }
      DROPPED.lastIndex = at;
      const end = DROPPED.test(data) ? DROPPED.lastIndex - 1 : data.length;
      this.close(node, from + at, data.slice(at, end));
      at = end;
    }
  }

  /** Adds text that stands in no node: a line break's space, the quotation marks of `<q>`. */
  literal(text: string): void {
    this.text += text === ' ' && this.endsInSpace() ? '' : text;
  }

  /** Ends a line: a line break in place of a space at the end, never two in a row. */
  endLine(): void {
    this.trimEnd();
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** Drops a space at the end, so that the block ends with its last word. */
  trimEnd(): void {
    if (!this.text.endsWith(' ')) return;
    const last = this.chunks.at(-1);
    if (last && last.end === this.text.length) {
      last.end--;
      if (last.end === last.start) this.chunks.pop();
    }
    this.text = this.text.slice(0, -1);
  }

  private endsInSpace(): boolean {
    return this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n');
  }

  private close(node: Text, nodeStart: number, run: string): void {
    const start = this.text.length;
    this.text += run.replace(ODD_SPACE, ' ');
    this.chunks.push({ start, end: this.text.length, node, nodeStart });
  }
}
