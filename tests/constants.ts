import { importedFile, isTree, nodesOf, type SourceFile, sourceFile, type Tree } from './source-tree';

/** Is this function's result safe, whatever it is given? By its name in the source: `CSS.escape`. */
export type IsSafeCall = (callee: string) => boolean;

/** What makes one constant of others, of itself; regular expressions and lists are made so. */
const COMBINING = new Set('join map replaceAll replace slice split sort filter toUpperCase source raw'.split(' '));

/** Does the expression hold nothing but what stands in our source, and results of these functions? */
export async function isFixed(node: Tree | null, source: SourceFile, isSafe: IsSafeCall, depth = 0): Promise<boolean> {
  if (!node || depth > 12) return false;
  const fixed = (child: unknown) => isFixed(isTree(child) ? child : null, source, isSafe, depth + 1);
  const all = async (children: unknown) => {
    for (const child of children as unknown[]) if (!(await fixed(child))) return false;
    return true;
  };
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return all(node.expressions);
    case 'TaggedTemplateExpression':
      return source.text(node.tag as Tree) === 'String.raw' && fixed(node.quasi);
    case 'BinaryExpression':
      return node.operator === '+' && all([node.left, node.right]);
    case 'ConditionalExpression':
      return all([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return all([node.left, node.right]);
    case 'ArrayExpression':
      return all(node.elements);
    case 'ObjectExpression':
      return all((node.properties as Tree[]).map((property) => property.value ?? property.argument));
    case 'SpreadElement':
      return fixed(node.argument);
    case 'MemberExpression':
      return fixed(node.object);
    case 'ChainExpression':
      return fixed(node.expression);
    case 'CallExpression': {
      const callee = node.callee as Tree;
      if (isSafe(source.text(callee))) return true;
      const isCombining = callee.type === 'MemberExpression' && COMBINING.has(String((callee.property as Tree).name));
      // What a function makes of each part stands in our source as well; its parameter is a part.
      const given = (node.arguments as Tree[]).filter(({ type }) => type !== 'ArrowFunctionExpression');
      return isCombining && (await fixed(callee.object)) && (await all(given));
    }
    case 'Identifier':
      return isFixedName(String(node.name), source, isSafe, depth + 1);
    default:
      return false;
  }
}

/** Is everything that bears the name in this file a constant with a fixed value? Scopes are not told apart. */
async function isFixedName(name: string, source: SourceFile, isSafe: IsSafeCall, depth: number): Promise<boolean> {
  if (name === 'undefined') return true;
  let found = false;
  for (const node of nodesOf(source.program)) {
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations as { id: Tree; init: Tree | null }[]) {
        if (id.type !== 'Identifier' ? nameIn(id, name) : id.name === name) {
          if (id.type !== 'Identifier' || node.kind !== 'const') return false;
          if (!(await isFixed(init, source, isSafe, depth))) return false;
          found = true;
        }
      }
    } else if (/Function/.test(node.type)) {
      if ((node.params as Tree[]).some((parameter) => nameIn(parameter, name))) return false;
    } else if (node.type === 'ImportDeclaration') {
      for (const { imported, local } of node.specifiers as { imported?: Tree; local: Tree }[]) {
        if (local.name !== name) continue;
        const file = importedFile(source.file, String((node.source as Tree).value));
        if (!file || !imported) return false;
        if (!(await isFixedName(String(imported.name), await sourceFile(file), isSafe, depth))) return false;
        found = true;
      }
    }
  }
  return found;
}

function nameIn(pattern: Tree, name: string): boolean {
  return [...nodesOf(pattern)].some((node) => node.type === 'Identifier' && node.name === name);
}
