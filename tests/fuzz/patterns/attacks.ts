import type { AST } from '@eslint-community/regexpp';
import type { Program } from './program';

/** A text that may cost a pattern much: `before`, `pump` as often as one likes, `after`. */
export interface Attack {
  before: string;
  pump: string;
  after: string;
}

export function textOf({ before, pump, after }: Attack, times: number): string {
  return before + pump.repeat(times) + after;
}

/** From so many repetitions on a part of a pattern is a loop: no text of other parts is long. */
const MANY = 4;
/** Of how many characters all pairs are tried. */
const MOST_PAIRED = 12;
/** No pattern of the project speaks of it. */
const ODD = '\u{10fffd}';
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((char) =>
  /[\n\t -~]/.test(char),
);
const OTHERS = [...'áéñÑ«»“”‘’—–…•‑ªº¿¡·\u00a0\u00ad\u200b\u2028\u202fİſאب中ก\u0301€£½²٣'];

/**
 * What may make a pattern slow, made of its own structure: its parts that repeat, as they are and with what leads to them,
 * and one character of every sort that it tells apart and can repeat, alone and in pairs. None for a pattern without a
 * loop: its work at a place of the text has a bound, and a text is as many places as it is long.
 */
export function attacksOn(program: Program): Attack[] {
  const found = loopsOf(program.pattern);
  if (found.length === 0) return [];
  const all = sorts(program);
  const chars = all.filter((char) => found.some((loop) => readersIn(loop, program).some((accepts) => accepts(char))));
  const loops = found.map((loop) => ({
    body: sample(loop.element, program, all),
    before: before(loop, program, all),
  }));
  const whole = firstOf(program.pattern.alternatives, program, all);
  const few = chars.slice(0, MOST_PAIRED);
  const pairs = few.flatMap((a) => few.map((b) => a + b));
  const tries: [before: string, pump: string][] = [
    ...[...chars, ...pairs, whole, whole.slice(0, -1), ` ${whole}`].map((pump): [string, string] => ['', pump]),
    ...loops.flatMap(({ body, before }) =>
      [...chars, body, before + body, before].flatMap((pump): [string, string][] => [
        ['', pump],
        [before, pump],
      ]),
    ),
  ];
  const distinct = new Map(
    tries.filter(([, pump]) => pump !== '').map((attack) => [attack.join('\u{10fffe}'), attack]),
  );
  return [...distinct.values()].flatMap(([before, pump]) => ['', ODD, '\n'].map((after) => ({ before, pump, after })));
}

/** One character of every sort that the pattern tells apart. */
export function sorts({ readers, pattern }: Program): string[] {
  const bySort = new Map<string, string>();
  for (const char of [...'a .,', ...pattern.raw, ...ASCII, ...OTHERS, ODD]) {
    const sort = [...readers.values()].map((accepts) => (accepts(char) ? 1 : 0)).join('');
    if (!bySort.has(sort)) bySort.set(sort, char);
  }
  return [...bySort.values()];
}

/** What accepts a character within a part of a pattern. */
function readersIn(node: AST.Node, program: Program): ((char: string) => boolean)[] {
  const own = 'raw' in node ? program.readers.get(node.raw) : undefined;
  return [...(own ? [own] : []), ...partsOf(node).flatMap((part) => readersIn(part, program))];
}

function loopsOf(node: AST.Node): AST.Quantifier[] {
  const own = node.type === 'Quantifier' && node.max >= MANY ? [node] : [];
  return [...own, ...partsOf(node).flatMap(loopsOf)];
}

function partsOf(node: AST.Node): AST.Node[] {
  if (node.type === 'Quantifier') return [node.element];
  const isBranching = node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup';
  const looks = node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind');
  return isBranching || looks ? node.alternatives.flatMap((alternative) => alternative.elements) : [];
}

/** A shortest text that leads to a part of the pattern. */
function before(node: AST.Node, program: Program, chars: readonly string[]): string {
  const { parent } = node;
  if (!parent) return '';
  if (parent.type !== 'Alternative') return before(parent, program, chars);
  const at = parent.elements.indexOf(node as AST.Element);
  const own = parent.elements.slice(0, at).map((element) => sample(element, program, chars));
  return before(parent, program, chars) + own.join('');
}

/** A short text that a part of the pattern takes; a loop is gone round once. */
function sample(node: AST.Element, program: Program, chars: readonly string[]): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const pattern = new RegExp(`^${node.raw}$`, program.unicode ? 'u' : '');
      return [...chars, ...ASCII, ...OTHERS].find((char) => pattern.test(char)) ?? '';
    }
    case 'Quantifier':
      return node.max === 0 ? '' : sample(node.element, program, chars).repeat(Math.max(1, node.min));
    case 'Group':
    case 'CapturingGroup':
      return firstOf(node.alternatives, program, chars);
    default:
      return '';
  }
}

function firstOf(alternatives: readonly AST.Alternative[], program: Program, chars: readonly string[]): string {
  const [first] = alternatives;
  return (first?.elements ?? []).map((element) => sample(element, program, chars)).join('');
}
