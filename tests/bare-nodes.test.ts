import { describe, expect, it } from 'vitest';
import { FORM_NAMES } from './form-names';
import { isTree, nodesOf, parse, type SourceFile, sourceFile, type Tree } from './source-tree';
import { filesIn, isSource, isTest } from './tree';

/*
 * A form of a page answers to the names of its fields before it answers as a form: what reads a page asks its nodes by
 * `src/page/nodes.ts` alone.
 */

/** What else of ours meets a page's nodes; besides these, what shows the card touches its own elements alone. */
const BESIDE = /^(src\/ui\/card\/(place|pointer)\.ts|entrypoints\/(page|places)\.content\/.*)$/;
const FILES = [...filesIn('src'), ...filesIn('entrypoints')].filter(
  (file) =>
    (file.startsWith('src/page/') || BESIDE.test(file)) &&
    isSource(file) &&
    !isTest(file) &&
    !/\/(nodes|fixture)\.ts$/.test(file),
);

/** Names that what is ours has as well: lists, texts, builders, events, our own records. */
const OURS = new Set(
  'addEventListener append click constructor content dispatchEvent focus id lang length name remove replace target title type'.split(
    ' ',
  ),
);
/** What cannot be a form, nor be hidden behind one from a script of ours, or is ours. */
const HARMLESS =
  /^(?:(?:this\.)?document(?:\.(?:head|body))?|card(?:\.ownerDocument\.documentElement)?|(?:\w+\.)?range|window|signal)$/;

function bareCallsIn({ file, program, text }: SourceFile): string[] {
  const found: string[] = [];
  const look = (node: Tree, name: string, of: string) => {
    if (!FORM_NAMES.has(name) || OURS.has(name) || HARMLESS.test(of)) return;
    found.push(`${file}: ${text(node).replace(/\s+/g, ' ').slice(0, 80)}: ask for ${name} by src/page/nodes.ts`);
  };
  for (const node of nodesOf(program)) {
    if (node.type === 'MemberExpression') {
      const property = node.property as Tree;
      const name = node.computed ? property.value : property.name;
      if (typeof name === 'string') look(node, name, text(node.object as Tree));
    }
    if (node.type === 'VariableDeclarator' && HARMLESS.test(node.init ? text(node.init as Tree) : '')) continue;
    for (const pattern of [node.id, ...((node.params ?? []) as unknown[])]) {
      if (!isTree(pattern) || pattern.type !== 'ObjectPattern') continue;
      for (const { key } of pattern.properties as Tree[]) if (isTree(key)) look(pattern, String(key.name), '');
    }
  }
  return found;
}

describe('the rule', () => {
  it.each([
    "element.closest('q')",
    'element?.parentNode',
    "root.querySelectorAll('b')",
    'at.contains(b)',
    'node.isConnected',
    "element['textContent']",
    'const { firstChild } = node',
    'const last = ({ lastChild }: Node) => lastChild',
    "typeof element.checkVisibility === 'function'",
    'range.startContainer.ownerDocument',
    'document.activeElement.children',
  ])('flags %s', async (code) => {
    expect(bareCallsIn(await parse('src/page/sample.ts', code))).toHaveLength(1);
  });

  it.each(["closestOf(element, 'q')", "document.querySelector('h1')", 'node.data', 'range.getClientRects()'])(
    'allows %s',
    async (code) => {
      expect(bareCallsIn(await parse('src/page/sample.ts', code))).toEqual([]);
    },
  );
});

it('holds in all that reads a page: a field of a form stands in for nothing that is asked', async () => {
  expect(FILES.length).toBeGreaterThan(35);
  expect(FORM_NAMES.size).toBeGreaterThan(100);
  expect((await Promise.all(FILES.map(async (file) => bareCallsIn(await sourceFile(file))))).flat()).toEqual([]);
});
