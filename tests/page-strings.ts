import { isFixed } from './constants';
import { detoursIn, dotted, isCall, isOwnData, memberName, patternTargets, plain } from './page-string-detours';
import { isTree, nodesOf, type SourceFile, type Tree } from './source-tree';

/*
 * The rule that no text from outside becomes markup, script, an address, a selector or a regular expression: what is given
 * to these stands in our source, or has passed the one function that makes it harmless. Types are stripped and scopes not told
 * apart, so it does not see: what a name is, where the property tells nothing (`script.text`, the text of a `<style>`, a
 * timer's handler that is a string by a name); a constant that is changed by another name; what an own function called `open`
 * or `fetch` hides elsewhere in its file; parts of an address (`location.hash`, `pushState`); what a Blob holds; what a
 * library does with what it is given.
 */

const MARKUP = /^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/;
const MARKUP_CALLS =
  /\.(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$|[dD]ocument\.write(?:ln)?$/;
const ADDRESSES =
  /^(?:href|src|srcset|imagesrcset|action|formaction|xlinkhref|xlink:href|poster|ping|data|codebase|attributionsrc|longdesc)$/i;
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
  [/(?:^|\.)(?:Audio|WebTransport|clients\.openWindow|serviceWorker\.register|addModule|setUninstallURL)$/, 0],
  [/(?:^|\.)(?:navigation\.navigate|(?:top|parent|opener|defaultView|contentWindow)\.open)$/, 0],
  [/^FontFace$/, 1],
];
/** They take style sheets as text. */
const STYLES = /\.(?:insertRule|replaceSync)$/;
/** What makes code or patterns of text; by another name it would go unseen. */
const MAKERS = /^(?:(?:window|globalThis|self)\.)?(?:eval|Function|RegExp)$/;
/** They make an element with its attributes. */
const ELEMENT_CALLS = /^(?:jsxs?|h|createElement|cloneElement)$/;
const OPENING_CALLS =
  /(?:^|\.)(?:tabs\.(?:create|update)|windows\.create|downloads\.download|notifications\.create|setPopup|setPanel|sidePanel\.setOptions)$/;
const OPTIONS = /^(?:url|popup|panel|path|iconUrl|imageUrl)$/;
const TIMERS = /^(?:(?:window|globalThis|self)\.)?(?:setTimeout|setInterval)$/;

/** What makes a text harmless, by where it goes. */
const SAFE = {
  selector: (callee: string) => callee === 'CSS.escape',
  // Nothing: a pattern is made of constants.
  pattern: () => false,
  // Of http(s) alone; a file of ours; a place in it, encoded; what this page has made itself.
  address: (callee: string) =>
    /^(webHref|hashOf|browser\.runtime\.getURL|URL\.createObjectURL|encodeURIComponent)$/.test(callee),
};

/** What the file does against the rule: a sentence each, with the remedy. */
export async function violationsIn(source: SourceFile): Promise<string[]> {
  const found = new Map<Tree, string>();
  const say = (node: Tree, remedy: string) => {
    const code = source.text(node).replace(/\s+/g, ' ').slice(0, 160);
    if (!found.has(node)) found.set(node, `${source.file}: ${code}: ${remedy}`);
  };
  const demand = async (node: Tree, value: unknown, safe: (callee: string) => boolean, remedy: string) => {
    if (!(await isFixed(isTree(value) ? value : null, source, safe))) say(node, remedy);
  };
  const address = (node: Tree, value: unknown) =>
    demand(node, value, SAFE.address, 'pass the address through webHref of src/text/web-address.ts');
  /** A property that is set, an attribute, or a prop of an element. */
  const attribute = async (node: Tree, name: string, value: unknown) => {
    if (MARKUP.test(name) || /^srcdoc$/i.test(name)) say(node, 'make elements and text, not markup');
    else if (/^http-?equiv$/i.test(name)) say(node, 'no page is told by a string where to go on');
    else if (name === 'content') await demand(node, value, () => false, 'write down what a meta element says');
    else if (ADDRESSES.test(name)) await address(node, value);
    else if (/^(?:cssText|style)$/.test(name) && isText(value)) {
      await demand(node, value, () => false, 'set one property at a time, or write the style sheet down');
    } else if (/^on[a-z]+$/i.test(name) && !isHandler(value)) say(node, 'add a listener, not code as text');
  };

  for (const [node, remedy] of detoursIn(source)) say(node, remedy);
  for (const target of patternTargets(source)) await attribute(target, memberName(target), null);
  const all = [...nodesOf(source.program)];
  for (const node of all) {
    if (isAddressInStyle(node, source)) await address(node, node);
    if (node.type === 'AssignmentExpression') {
      const left = node.left as Tree;
      // Of the class's own.
      const isField = left.type === 'MemberExpression' && (left.object as Tree).type === 'ThisExpression';
      const name = left.type === 'MemberExpression' ? memberName(left) : '';
      if (!(isField && name === 'data')) await attribute(node, name, node.right);
      const named = dotted(left, source);
      if (/(?:^|\.)location$|\.attributes\.[\w.]+$/.test(named)) await address(node, node.right);
    }
    if (node.type === 'ImportExpression') await demand(node, node.source, () => false, 'name the file that is loaded');
    if (isCall(node)) {
      // A borrowed method is seen as it is called: `a.b.call(c, d)` as `a.b(d)`.
      const isBorrowed = /[^.]\.call$/.test(dotted(node.callee as Tree, source));
      const called = plain(node.callee as Tree);
      const method = isBorrowed ? plain(called.object as Tree) : called;
      const callee = dotted(method, source);
      const name = method.type === 'MemberExpression' ? memberName(method) : callee;
      const given = (node.arguments as Tree[]).slice(isBorrowed ? 1 : 0);
      const [first, second] = given;
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
      for (const [connection, at] of CONNECTIONS) if (connection.test(callee)) await address(node, given[at]);
      if (STYLES.test(callee)) await demand(node, first, () => false, 'write the style sheet down');
      if (callee === 'Object.assign')
        for (const options of given.slice(1)) {
          for (const [key, value] of propertiesOf(options)) await attribute(node, key, value);
          if (first && isOpaque(options) && !isOwnData(first, all)) say(node, 'write the properties down');
        }
      if (callee === 'Object.defineProperties')
        for (const [key, one] of propertiesOf(second)) await attribute(node, key, valueIn(one as Tree));
      if (callee === 'Reflect.get' && MAKERS.test(String(second?.value))) say(node, 'no code is made of text');
      // One text alone is an address, or a style sheet; strings and objects are given two.
      if (/^(?:assign|replace)$/.test(name) && given.length === 1 && name !== callee) await address(node, first);
      if (/(?:^|\.)(?:Reflect\.set|(?:Object|Reflect)\.defineProperty)$/.test(callee)) {
        const value = callee.endsWith('set') ? given[2] : valueIn(given[2]);
        if (second?.type === 'Literal') await attribute(node, String(second.value), value);
        else say(node, 'name the property that is set');
      }
      if (/^createElement(?:NS)?$/.test(name) && name !== callee) {
        const tag = name === 'createElement' ? first : second;
        if (/^script$/i.test(String(tag?.value))) say(node, 'load the files of ours by the manifest');
        await demand(node, tag, () => false, 'name the element that is made');
      }
      if (name === 'compile' && name !== callee)
        await demand(node, first, SAFE.pattern, 'make the pattern of constants');
      if (name === 'execCommand' && second) say(node, 'make elements and text, not markup');
      if (OPENING_CALLS.test(callee)) {
        const [options] = given.slice(-1);
        if (options?.type === 'Identifier') say(node, 'write the options where they are given');
        for (const options of given)
          for (const [key, value] of propertiesOf(options)) if (OPTIONS.test(key)) await address(node, value);
      }
      if (/^setAttribute(NS)?$/.test(name)) {
        const [key, value] = name === 'setAttribute' ? [first, second] : [second, given[2]];
        if (key?.type !== 'Literal') say(node, 'name the attribute where it is set');
        else await attribute(node, String(key.value), value);
      }
      if (ELEMENT_CALLS.test(callee) && first && second && (callee === 'cloneElement' || isTag(first, all))) {
        if (first.value === 'script') say(node, 'load the files of ours by the manifest');
        if (isOpaque(second)) say(node, 'write the props down where they are given');
        for (const [key, value] of propertiesOf(second)) await attribute(node, key, value);
      }
    }
  }
  return [...found.values()];
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

/** Of an object that is written down, with what is spread into it. */
function propertiesOf(node: Tree | undefined): [string, unknown][] {
  if (node?.type === 'LogicalExpression') return propertiesOf(node.right as Tree);
  if (node?.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => propertiesOf(one as Tree));
  if (node?.type !== 'ObjectExpression') return [];
  return (node.properties as Tree[]).flatMap(({ type, key, value, argument }): [string, unknown][] => {
    if (type === 'SpreadElement') return propertiesOf(argument as Tree);
    return type === 'Property' ? [[String((key as Tree).name ?? (key as Tree).value), value]] : [];
  });
}

/** Of a property's description. */
function valueIn(description: Tree | undefined): unknown {
  return propertiesOf(description).find(([key]) => key === 'value')?.[1];
}

/** Is it an element's name, or a name for one, and no component? */
function isTag({ type, name }: Tree, all: readonly Tree[]): boolean {
  const inits = all.filter((one) => one.type === 'VariableDeclarator' && (one.id as Tree).name === name);
  const isText = (init: unknown) =>
    isTree(init) &&
    /^(?:Literal|TemplateLiteral|ConditionalExpression|LogicalExpression|MemberExpression)$/.test(init.type);
  return type === 'Literal' || (type === 'Identifier' && inits.some(({ init }) => isText(init)));
}

/** Are there props that are not written down: a name, or one that is spread? */
function isOpaque(node: Tree): boolean {
  if (node.type === 'LogicalExpression') return isOpaque(node.right as Tree);
  if (node.type === 'ConditionalExpression')
    return isOpaque(node.consequent as Tree) || isOpaque(node.alternate as Tree);
  if (node.type !== 'ObjectExpression') return node.type !== 'Literal';
  if ((node.properties as Tree[]).some(({ computed, key }) => computed && (key as Tree).type !== 'Literal'))
    return true;
  const spread = (node.properties as Tree[]).filter(({ type }) => type === 'SpreadElement');
  return spread.some(({ argument }) => isOpaque(argument as Tree));
}

/** Does a text name an address for a style sheet to load, with something put in? */
function isAddressInStyle(node: Tree, { text }: SourceFile): boolean {
  return (
    /^(?:TemplateLiteral|BinaryExpression)$/.test(node.type) && /\burl\(["']?(?:\$\{|["'`]\s*\+)/i.test(text(node))
  );
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
