import type { Program, Step } from './program';

/** A way not taken yet, or (`restore`) what a mark was before. */
type Way = { step: number; at: number } | { restore: number; was: number };

/**
 * How many steps a backtracking engine takes to find all matches of the pattern in a text, from left to right, as
 * `matchAll` does. A number and no time, so it is the same on every machine.
 * @param most stops counting here: what is beyond is beyond
 */
export function countSteps(program: Program, text: string, most: number): number {
  const scan = new Scan(program, text, most);
  scan.matches();
  return scan.count;
}

/** What the pattern matches in a text, from left to right: to hold it against the real engine. */
export function matchesOf(program: Program, text: string): string[] {
  return new Scan(program, text, Number.POSITIVE_INFINITY).matches();
}

class Scan {
  count = 0;
  private readonly text: readonly string[];

  constructor(
    private readonly program: Program,
    text: string,
    private readonly most: number,
  ) {
    this.text = program.unicode ? [...text] : text.split('');
  }

  matches(): string[] {
    const found: string[] = [];
    for (let at = 0; at <= this.text.length && this.count < this.most; ) {
      const end = this.match(this.program.steps, at);
      if (end !== null) found.push(this.text.slice(at, end).join(''));
      at = end === null ? at + 1 : Math.max(end, at + 1);
    }
    return found;
  }

  /** @returns where the match that begins here ends, or null */
  private match(steps: readonly Step[], from: number): number | null {
    const marks = new Int32Array(this.program.slots).fill(-1);
    const ways: Way[] = [];
    let place = 0;
    let at = from;
    while (this.count < this.most) {
      this.count++;
      const step = steps[place];
      let fails = false;
      if (!step || step.do === 'done') return at;
      if (step.do === 'read') {
        const char = this.text[step.back ? at - 1 : at];
        fails = char === undefined || !step.accepts(char);
        at += step.back ? -1 : 1;
        place++;
      } else if (step.do === 'try') {
        ways.push({ step: step.other, at });
        place = step.to;
      } else if (step.do === 'go') {
        place = step.to;
      } else if (step.do === 'mark') {
        ways.push({ restore: step.slot, was: marks[step.slot] ?? -1 });
        marks[step.slot] = at;
        place++;
      } else if (step.do === 'moved') {
        fails = marks[step.slot] === at;
        place++;
      } else if (step.do === 'again') {
        const [from, to] = [marks[step.from] ?? -1, marks[step.to] ?? -1];
        const width = from < 0 || to < 0 ? 0 : to - from;
        const next = step.back ? at - width : at;
        const same = (one: string | undefined, other: string | undefined) =>
          one === other || (step.fold && one?.toLowerCase() === other?.toLowerCase());
        for (let i = 0; i < width && !fails; i++) fails = !same(this.text[from + i], this.text[next + i]);
        this.count += width;
        at = step.back ? next : at + width;
        place++;
      } else if (step.do === 'look') {
        fails = (this.match(step.program, at) === null) !== step.negate;
        place++;
      } else {
        fails = !this.isEdge(step, at);
        place++;
      }
      if (!fails) continue;
      let way = ways.pop();
      for (; way && 'restore' in way; way = ways.pop()) marks[way.restore] = way.was;
      if (!way) return null;
      place = way.step;
      at = way.at;
    }
    return null;
  }

  private isEdge({ kind, negate, multiline }: Step & { do: 'edge' }, at: number): boolean {
    const isLineEnd = (char: string | undefined) =>
      char === undefined || (multiline && /[\n\r\u2028\u2029]/.test(char));
    if (kind === 'start') return isLineEnd(this.text[at - 1]);
    if (kind === 'end') return isLineEnd(this.text[at]);
    return (isWord(this.text[at - 1]) !== isWord(this.text[at])) !== negate;
  }
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /^\w$/.test(char);
}
