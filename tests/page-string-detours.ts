import { importedFile, isTree, nodesOf, type SourceFile, type Tree } from './source-tree';

/** A node that goes round the rule, and the remedy. */
export type Detour = [node: Tree, remedy: string];

const CALL_HERE = 'call it where it is named, so that this rule sees it';
const SET_HERE = 'name the property that is set';

/** What makes code or patterns of text. */
const MAKERS = /^(?:eval|Function|RegExp)$/;
/** What else makes markup, addresses, selectors or code of text, by names that nothing else has. */
const METHODS =
  /^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|writeln|setAttribute(?:NS)?|querySelector(?:All)?|createElement(?:NS)?|insertRule|replaceSync|sendBeacon|execCommand|importScripts|matchAll|innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/;
/** By names that other things have too: they are looked for where a method is borrowed. */
const AMBIGUOUS = /^(?:write|open|fetch|matches|closest|evaluate|match|search|assign|replace|setTimeout|setInterval)$/;
const PROPERTIES = /^(?:innerHTML|outerHTML|srcdoc)$/;
/** What the window opens or asks addresses by. */
const ASKING = /^(?:(?:window|globalThis|self)\.)(?:open|fetch)$/;
/** What makes a text harmless, and the files that it may come from. */
const SAFE_HOMES: Record<string, readonly string[]> = {
  webHref: ['src/text/web-address.ts'],
  hashOf: ['src/messages/place.ts'],
};
/** Attributes as nodes, whose value is text to everybody. */
const ATTRIBUTE_NODES = /^(?:createAttribute|setAttributeNode|getAttributeNode)(?:NS)?$|^[sg]etNamedItem(?:NS)?$/;
/** What makes an object or a list that is ours, to which any key may be given. */
const OWN_DATA = /^(?:ObjectExpression|ArrayExpression|NewExpression)$/;

/** What is done with a dangerous thing where its name is not seen: handed on, borrowed, taken apart, or named by a text. */
export function detoursIn(source: SourceFile): Detour[] {
  const nodes = [...nodesOf(source.program)];
  const called = new Set(nodes.filter(isCall).map(({ callee }) => plain(callee as Tree)));
  const isName = namesIn(nodes);
  const found: Detour[] = [];
  for (const node of nodes) {
    const name = node.type === 'MemberExpression' ? memberName(node) : isName(node) ? String(node.name) : '';
    const isMethod = node.type === 'MemberExpression' && METHODS.test(name) && !PROPERTIES.test(name);
    if ((MAKERS.test(name) || isMethod) && !called.has(node) && !isBorrowed(node, nodes)) found.push([node, CALL_HERE]);
    const asks = node.type === 'MemberExpression' ? ASKING.test(dotted(node, source)) : name === 'fetch';
    if (asks && !called.has(node)) found.push([node, CALL_HERE]);
    if (name === 'constructor' && node.type === 'MemberExpression') found.push([node, CALL_HERE]);
    if (ATTRIBUTE_NODES.test(name) && called.has(node)) found.push([node, 'set the attribute by its name']);
    if (isCall(node)) found.push(...borrowedIn(node, source), ...keyedCall(node, nodes, source));
    if (node.type === 'ObjectPattern')
      for (const { key } of node.properties as { key?: Tree }[])
        if (key && (METHODS.test(nameOf(key)) || MAKERS.test(nameOf(key)))) found.push([node, CALL_HERE]);
    const from = node.type === 'VariableDeclarator' && isTree(node.init) ? dotted(node.init, source) : '';
    if (/^(?:(?:window|globalThis|self)\.)?(?:document|location|window|globalThis|self)$/.test(from))
      for (const { key } of ((node.id as Tree).properties ?? []) as { key?: Tree }[])
        if (key && AMBIGUOUS.test(nameOf(key))) found.push([node, CALL_HERE]);
    if (isImpostor(node, source)) found.push([node, 'give it another name: this one makes texts harmless']);
    if (node.type === 'AssignmentExpression' && isKeyed(node.left as Tree))
      if (
        !isNoName((node.left as Tree).property as Tree, nodes) &&
        !isOwnData((node.left as Tree).object as Tree, nodes)
      )
        found.push([node, SET_HERE]);
  }
  return found;
}

/** Member expressions that are set without an assignment of their own: `[a.b] = c`, `for (a.b of c)`. */
export function patternTargets(source: SourceFile): Tree[] {
  return [...nodesOf(source.program)].flatMap((node) => {
    const targets =
      node.type === 'ArrayPattern'
        ? (node.elements as (Tree | null)[])
        : node.type === 'ObjectPattern'
          ? (node.properties as Tree[]).map((property) => (property.value ?? property.argument) as Tree)
          : /^For(?:Of|In)Statement$/.test(node.type)
            ? [node.left as Tree]
            : [];
    return targets
      .filter(isTree)
      .map((target) => (target.type === 'AssignmentPattern' ? (target.left as Tree) : target))
      .filter(({ type }) => type === 'MemberExpression');
  });
}

/** `a?.b`, `(0, a.b)`: what is called in the end. */
export function plain(node: Tree): Tree {
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression') return plain(node.expression as Tree);
  if (node.type === 'SequenceExpression') return plain((node.expressions as Tree[]).at(-1) as Tree);
  return node;
}

/** Names joined by dots, however they are written: `a?.b`, `a['b']`. */
export function dotted(node: Tree, source: SourceFile): string {
  const inner = plain(node);
  if (inner.type !== 'MemberExpression') return source.text(inner);
  return `${dotted(inner.object as Tree, source)}.${memberName(inner)}`;
}

export function memberName(node: Tree): string {
  const property = node.property as Tree;
  return node.computed ? String(property.value ?? '') : String(property.name);
}

export function isCall({ type }: Tree): boolean {
  return type === 'CallExpression' || type === 'NewExpression';
}

/** Does the node give a name of what makes texts harmless to something else? */
function isImpostor(node: Tree, source: SourceFile): boolean {
  if (node.type === 'AssignmentExpression') return dotted(node.left as Tree, source) === 'CSS.escape';
  if (node.type === 'ImportDeclaration')
    return (node.specifiers as Tree[]).some(({ local, imported }) => {
      const homes = SAFE_HOMES[String((local as Tree).name)];
      const from = importedFile(source.file, String((node.source as Tree).value));
      const isSame = (imported as Tree | undefined)?.name === (local as Tree).name;
      return homes !== undefined && !(isSame && from && homes.includes(from));
    });
  if (!/^(?:VariableDeclarator|FunctionDeclaration)$/.test(node.type)) return false;
  const homes = SAFE_HOMES[String((node.id as Tree | null)?.name)];
  return homes !== undefined && !homes.includes(source.file);
}

function nameOf(key: Tree): string {
  return String(key.name ?? key.value);
}

/** Tells an identifier that stands for a value from the name of a property. */
function namesIn(nodes: readonly Tree[]): (node: Tree) => boolean {
  const others = new Set<unknown>();
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node.computed) others.add(node.property);
    if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed) others.add(node.key);
    if (node.type === 'BinaryExpression' && node.operator === 'instanceof') others.add(node.right);
  }
  return (node) => node.type === 'Identifier' && !others.has(node);
}

/** `a.b.call(…)` is seen as `a.b(…)`. */
function isBorrowed(node: Tree, nodes: readonly Tree[]): boolean {
  return nodes.some(
    (one) => one.type === 'MemberExpression' && plain(one.object as Tree) === node && memberName(one) === 'call',
  );
}

function borrowedIn(node: Tree, source: SourceFile): Detour[] {
  const callee = plain(node.callee as Tree);
  const [first] = node.arguments as Tree[];
  const taken = /(?:^|\.)Reflect\.(?:apply|construct)$/.test(dotted(callee, source))
    ? first
    : callee.type === 'MemberExpression' && /^(?:apply|bind)$/.test(memberName(callee))
      ? (callee.object as Tree)
      : null;
  const name = taken ? (dotted(taken, source).split('.').at(-1) ?? '') : '';
  return AMBIGUOUS.test(name) ? [[node, CALL_HERE]] : [];
}

/** A method that a text names: of what is ours, that is one of ours. */
function keyedCall(node: Tree, nodes: readonly Tree[], source: SourceFile): Detour[] {
  const callee = plain(node.callee as Tree);
  if (!isKeyed(callee)) return [];
  const object = callee.object as Tree;
  const isDom = /^(?:window|document|globalThis|self|element|node|root|location)$/.test(dotted(object, source));
  return isDom || !isNamed(object, nodes) ? [[node, CALL_HERE]] : [];
}

function isKeyed(node: Tree): boolean {
  return node.type === 'MemberExpression' && Boolean(node.computed) && (node.property as Tree).type !== 'Literal';
}

/** Is it something that the file has a name for, and no element that it was given? */
function isNamed(object: Tree, nodes: readonly Tree[]): boolean {
  return isOwnData(object, nodes) || plain(object).type === 'Identifier' || plain(object).type === 'MemberExpression';
}

/** A number that counts, or a symbol: no property of an element bears such a name. */
function isNoName(key: Tree, nodes: readonly Tree[]): boolean {
  if (key.type === 'BinaryExpression') return key.operator === '-';
  return nodes.some(({ type, argument, id, init }) => {
    if (type === 'UpdateExpression') return (argument as Tree).name === key.name;
    if (type !== 'VariableDeclarator' || (id as Tree).name !== key.name || !isTree(init)) return false;
    const callee = init.type === 'CallExpression' ? (init.callee as Tree) : init;
    return callee.name === 'Symbol' || (callee.object as Tree | undefined)?.name === 'Symbol';
  });
}

/** A list, an object or a typed array that the file has made itself, by the name it bears. */
export function isOwnData(object: Tree, nodes: readonly Tree[]): boolean {
  const root = plain(object);
  if (OWN_DATA.test(root.type)) return true;
  const isField = root.type === 'MemberExpression' && (root.object as Tree).type === 'ThisExpression';
  if (root.type !== 'Identifier' && !isField) return false;
  const name = isField ? (root.property as Tree).name : root.name;
  const inits = nodes.flatMap(({ type, id, key, init, value, left, right }) => {
    if (!isField) return type === 'VariableDeclarator' && (id as Tree).name === name ? [init] : [];
    if (type === 'PropertyDefinition' && value && (key as Tree).name === name) return [value];
    const isSet = type === 'AssignmentExpression' && ((left as Tree).property as Tree | undefined)?.name === name;
    return isSet ? [right] : [];
  });
  return inits.length > 0 && inits.every((init) => isTree(init) && isMade(init));
}

function isMade(init: Tree): boolean {
  if (OWN_DATA.test(init.type)) return true;
  return (
    init.type === 'CallExpression' &&
    /^(?:Array|Object)$/.test(String(((init.callee as Tree).object as Tree | undefined)?.name))
  );
}
