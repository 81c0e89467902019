import { isFixed } from './constants';
import { isTree, nodesOf, type SourceFile, type Tree } from './source-tree';

/*
 * The rule that no text from outside becomes markup, script, an address, a selector or a regular expression: what is given
 * to these stands in our source, or has passed the one function that makes it harmless.
 */

const MARKUP = /^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/;
const MARKUP_CALLS =
  /\.(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$|[dD]ocument\.write(?:ln)?$/;
const ADDRESSES = /^(href|src|srcset|action|formAction|formaction|xlinkHref|poster)$/;
const SELECTOR_CALLS = /^(querySelector|querySelectorAll|matches|closest|evaluate)$/;
/** The same of `src/page/nodes.ts`, which take the element first. */
const SELECTOR_FUNCTIONS = /^(closestOf|foundIn|allIn)$/;
/** Of a text, they make a pattern. */
const PATTERN_CALLS = /^(match|matchAll|search)$/;
const ADDRESS_CALLS =
  /^(?:(?:window|globalThis|self)\.)?(?:open|fetch)$|^(?:window\.|document\.)?location\.(?:assign|replace)$/;
/** What else opens or asks an address, by the place of the address among what it is given. */
const CONNECTIONS: readonly [RegExp, number][] = [
  [/^(?:(?:window|globalThis|self)\.)?(?:Worker|SharedWorker|WebSocket|EventSource|importScripts)$/, 0],
  [/^navigator\.sendBeacon$/, 0],
  [/(?:^|\.)(?:xhr|request|XMLHttpRequest)\.open$/i, 1],
];
/** They take style sheets as text. */
const STYLES = /\.(?:insertRule|replaceSync)$/;
/** What makes code or patterns of text; by another name it would go unseen. */
const MAKERS = /^(?:(?:window|globalThis|self)\.)?(?:eval|Function|RegExp)$/;
/** They make an element with its attributes. */
const ELEMENT_CALLS = /^(?:jsxs?|h|createElement|cloneElement)$/;
const OPENING_CALLS = /(?:^|\.)(?:tabs\.(?:create|update)|windows\.create)$/;
const TIMERS = /^(?:(?:window|globalThis|self)\.)?(?:setTimeout|setInterval)$/;

/** What makes a text harmless, by where it goes. */
const SAFE = {
  selector: (callee: string) => callee === 'CSS.escape',
  // Letter by letter, each of them quoted.
  pattern: (callee: string) => callee === 'patternOf',
  // Of http(s) alone; a file of ours; a place in it, encoded; what this page has made itself.
  address: (callee: string) =>
    /^(webHref|hashOf|browser\.runtime\.getURL|URL\.createObjectURL|encodeURIComponent)$/.test(callee),
};

/** What the file does against the rule: a sentence each, with the remedy. */
export async function violationsIn(source: SourceFile): Promise<string[]> {
  const found: string[] = [];
  const say = (node: Tree, remedy: string) =>
    found.push(`${source.file}: ${source.text(node).replace(/\s+/g, ' ').slice(0, 160)}: ${remedy}`);
  const demand = async (node: Tree, value: unknown, safe: (callee: string) => boolean, remedy: string) => {
    if (!(await isFixed(isTree(value) ? value : null, source, safe))) say(node, remedy);
  };
  const address = (node: Tree, value: unknown) =>
    demand(node, value, SAFE.address, 'pass the address through webHref of src/text/web-address.ts');
  /** A property that is set, an attribute, or a prop of an element. */
  const attribute = async (node: Tree, name: string, value: unknown) => {
    if (MARKUP.test(name)) say(node, 'make elements and text, not markup');
    else if (ADDRESSES.test(name)) await address(node, value);
    else if (/^(?:cssText|style)$/.test(name) && isText(value)) {
      await demand(node, value, () => false, 'set one property at a time, or write the style sheet down');
    } else if (/^on[a-z]+$/.test(name) && !isHandler(value)) say(node, 'add a listener, not code as text');
  };

  for (const node of nodesOf(source.program)) {
    if (node.type === 'AssignmentExpression') {
      const left = node.left as Tree;
      if (left.type === 'MemberExpression') await attribute(node, memberName(left), node.right);
      if (/(?:^|\.)location$/.test(source.text(left))) await address(node, node.right);
    }
    for (const value of renamed(node))
      if (MAKERS.test(source.text(value))) say(node, 'call it where it is named, so that this rule sees it');
    if (node.type === 'VariableDeclarator' && (node.id as Tree).type === 'ObjectPattern')
      for (const [key] of propertiesOf({ ...(node.id as Tree), type: 'ObjectExpression' }))
        if (SELECTOR_CALLS.test(key) && /^(?:document|window\.document)$/.test(source.text(node.init as Tree)))
          say(node, 'call it where it is named, so that this rule sees it');
    if (node.type === 'ImportExpression') await demand(node, node.source, () => false, 'name the file that is loaded');
    if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      const callee = source.text(node.callee as Tree);
      const name = (node.callee as Tree).type === 'MemberExpression' ? memberName(node.callee as Tree) : callee;
      const [first, second] = node.arguments as Tree[];
      if (MAKERS.test(callee) && name.endsWith('RegExp')) {
        await demand(node, first, SAFE.pattern, 'make the pattern of constants, or look for the text without one');
      }
      if (PATTERN_CALLS.test(name) && !second && !isExpression(first, source)) {
        await demand(node, first, SAFE.pattern, 'give a regular expression, or look for the text by indexOf');
      }
      if ((MAKERS.test(callee) && !name.endsWith('RegExp')) || callee === 'execScript')
        say(node, 'no code is made of text');
      if (TIMERS.test(callee) && !isHandler(first)) say(node, 'give a function, not code as text');
      if (MARKUP_CALLS.test(callee)) say(node, 'make elements and text, not markup');
      if (SELECTOR_CALLS.test(name) && name !== callee) {
        await demand(node, first, SAFE.selector, 'pass what is not ours through CSS.escape');
      }
      if (SELECTOR_FUNCTIONS.test(callee)) {
        await demand(node, second, SAFE.selector, 'pass what is not ours through CSS.escape');
      }
      if (ADDRESS_CALLS.test(callee) && !isOwnName(callee, source)) await address(node, first);
      for (const [connection, at] of CONNECTIONS)
        if (connection.test(callee)) await address(node, (node.arguments as Tree[])[at]);
      if (STYLES.test(callee)) await demand(node, first, () => false, 'write the style sheet down');
      if (callee === 'Object.assign')
        for (const options of (node.arguments as Tree[]).slice(1))
          for (const [key, value] of propertiesOf(options)) await attribute(node, key, value);
      if (OPENING_CALLS.test(callee)) {
        const [options] = (node.arguments as Tree[]).slice(-1);
        if (options?.type === 'Identifier') say(node, 'write the options where they are given');
        for (const options of node.arguments as Tree[])
          for (const [key, value] of propertiesOf(options)) if (key === 'url') await address(node, value);
      }
      if (/^setAttribute(NS)?$/.test(name)) {
        const [key, value] = name === 'setAttribute' ? [first, second] : [second, (node.arguments as Tree[])[2]];
        if (key?.type !== 'Literal') say(node, 'name the attribute where it is set');
        else await attribute(node, String(key.value), value);
      }
      if (ELEMENT_CALLS.test(callee) && first?.type === 'Literal' && second) {
        for (const [key, value] of propertiesOf(second)) await attribute(node, key, value);
      }
    }
  }
  return found;
}

/** A regular expression that the file makes: what it is made of is looked at where it is made. */
function isExpression(node: Tree | undefined, { program, text }: SourceFile): boolean {
  return [...nodesOf(program)].some(
    ({ type, id, init }) =>
      type === 'VariableDeclarator' &&
      (init as Tree | null)?.type === 'NewExpression' &&
      text((init as Tree).callee as Tree) === 'RegExp' &&
      node?.type === 'Identifier' &&
      node.name === (id as Tree).name,
  );
}

function memberName(node: Tree): string {
  const property = node.property as Tree;
  return node.computed ? String(property.value ?? '') : String(property.name);
}

/** Of an object that is written down, with what is spread into it. */
function propertiesOf(node: Tree): [string, unknown][] {
  if (node.type !== 'ObjectExpression') return [];
  return (node.properties as Tree[]).flatMap(({ type, key, value, argument }): [string, unknown][] => {
    if (type === 'SpreadElement') return propertiesOf(argument as Tree);
    return type === 'Property' ? [[String((key as Tree).name ?? (key as Tree).value), value]] : [];
  });
}

/** What the node gives another name, or hands on. */
function renamed(node: Tree): Tree[] {
  const values: unknown[] = [];
  if (node.type === 'VariableDeclarator') values.push(node.init);
  if (node.type === 'AssignmentExpression') values.push(node.right);
  if (node.type === 'CallExpression') values.push(...(node.arguments as Tree[]));
  return values.filter(isTree).filter(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}

/** Is it text, and no object of properties? */
function isText(value: unknown): boolean {
  return isTree(value) && value.type !== 'ObjectExpression' && value.type !== 'Literal';
}

/** Does the file give the name to something of its own, as `open` to a function? */
function isOwnName(name: string, source: SourceFile): boolean {
  return [...nodesOf(source.program)].some(({ type, id, local, params }) => {
    const named = /^(VariableDeclarator|FunctionDeclaration)$/.test(type)
      ? [id]
      : /^Import/.test(type)
        ? [local]
        : params;
    return ((named ?? []) as Tree[]).some((one) => one && source.text(one) === name);
  });
}

/** A function, or the name of something, which the types know; no text. */
function isHandler(value: unknown): boolean {
  return isTree(value) && !/^(Literal|TemplateLiteral|BinaryExpression)$/.test(value.type);
}
