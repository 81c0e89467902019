import { importedFile, isTree, nodesOf, type SourceFile, sourceFile, type Tree } from './source-tree';

/** Is this function's result safe, whatever it is given? By its name in the source: `CSS.escape`. */
export type IsSafeCall = (callee: string) => boolean;

/** What makes one constant of others, of itself; regular expressions and lists are made so. */
const COMBINING = new Set('join map replaceAll replace slice split sort filter toUpperCase source raw'.split(' '));

/** What puts something into a list or a map. */
const CHANGING = new Set(['push', 'unshift', 'splice', 'fill', 'set', 'add']);

/**
 * Does the expression hold nothing but what stands in our source, and results of these functions?
 * @param parts names of parameters that are given parts of what is fixed
 */
export async function isFixed(
  node: Tree | null,
  source: SourceFile,
  isSafe: IsSafeCall,
  depth = 0,
  parts: ReadonlySet<unknown> = new Set(),
): Promise<boolean> {
  if (!node || depth > 12) return false;
  const fixed = (child: unknown) => isFixed(isTree(child) ? child : null, source, isSafe, depth + 1, parts);
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
      return isCombining && (await fixed(callee.object)) && (await all(node.arguments));
    }
    case 'ArrowFunctionExpression': {
      if ((node.params as Tree[]).some((one) => [...nodesOf(one)].some(({ type }) => type === 'AssignmentPattern')))
        return false;
      const own = new Set([
        ...parts,
        ...(node.params as Tree[]).flatMap((one) => [...nodesOf(one)].map(({ name }) => name)),
      ]);
      const made = (node.body as Tree).type === 'BlockStatement' ? returned(node.body as Tree) : [node.body as Tree];
      for (const one of made) if (!(await isFixed(one, source, isSafe, depth + 1, own))) return false;
      return true;
    }
    case 'Identifier':
      if (parts.has(node.name)) return true;
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
    if (changes(node, name)) return false;
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

function returned(body: Tree): (Tree | null)[] {
  return [...nodesOf(body)].flatMap(({ type, argument }) =>
    type === 'ReturnStatement' ? [argument as Tree | null] : [],
  );
}

/** Is something put into the object or the list of this name? */
function changes(node: Tree, name: string): boolean {
  if (node.type === 'CallExpression') {
    const { object, property } = node.callee as { object?: Tree; property?: Tree };
    if (object?.name === 'Object' && property?.name === 'assign') return (node.arguments as Tree[])[0]?.name === name;
  }
  const target =
    node.type === 'AssignmentExpression'
      ? (node.left as Tree)
      : node.type === 'CallExpression' &&
          CHANGING.has(String(((node.callee as Tree).property as Tree | undefined)?.name))
        ? (node.callee as Tree)
        : null;
  return target?.type === 'MemberExpression' && (target.object as Tree).name === name;
}

function nameIn(pattern: Tree, name: string): boolean {
  return [...nodesOf(pattern)].some((node) => node.type === 'Identifier' && node.name === name);
}
