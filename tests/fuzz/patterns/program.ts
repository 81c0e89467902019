import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

/** One thing that a backtracking matcher does. `to`, `other` are places in the program. */
export type Step =
  /** Reads one character, forwards or (in a lookbehind) backwards. */
  | { do: 'read'; accepts: (char: string) => boolean; back: boolean }
  /** Goes on at `to`; comes back to `other` where that fails. */
  | { do: 'try'; to: number; other: number }
  | { do: 'go'; to: number }
  | { do: 'edge'; kind: 'start' | 'end' | 'word'; negate: boolean; multiline: boolean }
  | { do: 'look'; program: Step[]; negate: boolean }
  /** Remembers the place in the text. */
  | { do: 'mark'; slot: number }
  /** A loop whose body may be empty goes round only where it read something. */
  | { do: 'moved'; slot: number }
  /** Reads again what a group read between its two marks. */
  | { do: 'again'; from: number; to: number; fold: boolean; back: boolean }
  | { do: 'done' };

export interface Program {
  steps: Step[];
  /** How many places the marks need. */
  slots: number;
  /** Is the text read by code point, and not by code unit? */
  unicode: boolean;
  pattern: AST.Pattern;
  /** What accepts one character (classes, letters, dots), as it is written. */
  readers: ReadonlyMap<string, (char: string) => boolean>;
}

type Reader = AST.Character | AST.CharacterSet | AST.CharacterClass;

/**
 * Compiles a pattern to what a backtracking engine does for it, as ECMA-262 (22.2.2) has it, so that its work can be counted.
 * What a single character is accepted by is asked of the real engine.
 */
export function compile(source: string, flags: string): Program {
  const unicode = /[uv]/.test(flags);
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const compiler = new Compiler(flags);
  const steps: Step[] = [];
  compiler.alternatives(pattern.alternatives, steps, false);
  steps.push({ do: 'done' });
  return { steps, slots: compiler.slots, unicode, pattern, readers: compiler.readers };
}

class Compiler {
  slots = 0;
  readonly readers = new Map<string, (char: string) => boolean>();
  private readonly groups = new Map<AST.CapturingGroup, { from: number; to: number }>();

  constructor(private readonly flags: string) {}

  alternatives(list: readonly AST.Alternative[], out: Step[], back: boolean): void {
    const leaving: { do: 'go'; to: number }[] = [];
    list.forEach((alternative, i) => {
      const choice = { do: 'try' as const, to: out.length + 1, other: 0 };
      if (i < list.length - 1) out.push(choice);
      const elements = back ? alternative.elements.toReversed() : alternative.elements;
      for (const element of elements) this.element(element, out, back);
      if (i < list.length - 1) {
        const leave = { do: 'go' as const, to: 0 };
        leaving.push(leave);
        out.push(leave);
      }
      choice.other = out.length;
    });
    for (const leave of leaving) leave.to = out.length;
  }

  private element(element: AST.Element, out: Step[], back: boolean): void {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        out.push({ do: 'read', accepts: this.reader(element), back });
        break;
      case 'Group':
        this.alternatives(element.alternatives, out, back);
        break;
      case 'CapturingGroup':
        this.capture(element, out, back);
        break;
      case 'Backreference': {
        const [first] = [element.resolved].flat();
        const { from = 0, to = 0 } = (first && this.marksOf(first)) ?? {};
        out.push({ do: 'again', from, to, fold: this.flags.includes('i'), back });
        break;
      }
      case 'Quantifier':
        this.quantifier(element, out, back);
        break;
      case 'Assertion':
        this.assertion(element, out);
        break;
      default:
        throw new Error(`${element.raw}: the counter of steps does not know this; teach it, or write it otherwise`);
    }
  }

  private capture(group: AST.CapturingGroup, out: Step[], back: boolean): void {
    const marks = group.references.length > 0 ? this.marksOf(group) : null;
    if (marks) out.push({ do: 'mark', slot: back ? marks.to : marks.from });
    this.alternatives(group.alternatives, out, back);
    if (marks) out.push({ do: 'mark', slot: back ? marks.from : marks.to });
  }

  private marksOf(group: AST.CapturingGroup): { from: number; to: number } {
    const marks = this.groups.get(group) ?? { from: this.slots++, to: this.slots++ };
    this.groups.set(group, marks);
    return marks;
  }

  private quantifier({ min, max, greedy, element }: AST.Quantifier, out: Step[], back: boolean): void {
    for (let i = 0; i < min; i++) this.element(element, out, back);
    if (max === Number.POSITIVE_INFINITY) {
      this.loop(element, out, back, greedy);
      return;
    }
    const choices: { do: 'try'; to: number; other: number }[] = [];
    for (let i = min; i < max; i++) {
      const choice = { do: 'try' as const, to: 0, other: 0 };
      choices.push(choice);
      out.push(choice);
      choice.to = out.length;
      this.element(element, out, back);
    }
    for (const choice of choices) {
      choice.other = out.length;
      if (!greedy) [choice.to, choice.other] = [choice.other, choice.to];
    }
  }

  private loop(element: AST.QuantifiableElement, out: Step[], back: boolean, greedy: boolean): void {
    const at = out.length;
    const choice = { do: 'try' as const, to: at + 1, other: 0 };
    out.push(choice);
    const isSingle = ['Character', 'CharacterSet', 'CharacterClass'].includes(element.type);
    const slot = isSingle ? -1 : this.slots++;
    if (!isSingle) out.push({ do: 'mark', slot });
    this.element(element, out, back);
    if (!isSingle) out.push({ do: 'moved', slot });
    out.push({ do: 'go', to: at });
    choice.other = out.length;
    if (!greedy) [choice.to, choice.other] = [choice.other, choice.to];
  }

  private assertion(assertion: AST.Assertion, out: Step[]): void {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const program: Step[] = [];
      this.alternatives(assertion.alternatives, program, assertion.kind === 'lookbehind');
      program.push({ do: 'done' });
      out.push({ do: 'look', program, negate: assertion.negate });
      return;
    }
    const negate = assertion.kind === 'word' && assertion.negate;
    out.push({ do: 'edge', kind: assertion.kind, negate, multiline: this.flags.includes('m') });
  }

  private reader({ raw }: Reader): (char: string) => boolean {
    const known = this.readers.get(raw);
    if (known) return known;
    const pattern = new RegExp(`^${raw}$`, this.flags.replace(/[gym]/g, ''));
    const answers = new Map<string, boolean>();
    const reader = (char: string) => {
      const answer = answers.get(char) ?? pattern.test(char);
      answers.set(char, answer);
      return answer;
    };
    this.readers.set(raw, reader);
    return reader;
  }
}
