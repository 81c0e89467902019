/*
 * A page that has put functions of its own in place of the language's and the browser's. They work as before, so that the
 * page does; each that is called by a script of an extension says so on the root element.
 */

/** The names of the functions that were called by a script of ours, as a list in JSON. */
export const CAUGHT = 'data-caught';

export function poison(): void {
  const root = document.documentElement;
  const caught = new Set<string>();
  root.setAttribute('data-caught', '[]');
  const { apply } = Reflect;
  const [setAttribute, stringify, join] = [Element.prototype.setAttribute, JSON.stringify, Array.prototype.join];
  Error.stackTraceLimit = 50;
  const own = location.pathname;
  /** Firefox shows a page no frame of an extension: a call that nobody made is one of ours, for the page itself is done. */
  const isOurs = () => {
    const callers = (new Error().stack ?? '').split('\n').filter((line) => line !== '' && line !== 'Error');
    return callers.some((line) => line.includes('extension://')) || callers.every((line) => line.includes(own));
  };
  let isBusy = false;
  const tell = (name: string) => {
    if (isBusy) return;
    isBusy = true;
    if (isOurs()) {
      caught.add(name);
      apply(setAttribute, root, ['data-caught', stringify([...caught])]);
    }
    isBusy = false;
  };
  const replace = (owner: object | undefined, ownerName: string) => {
    for (const name of owner ? Object.getOwnPropertyNames(owner) : []) {
      const known = Object.getOwnPropertyDescriptor(owner, name);
      if (!owner || !known?.configurable || name === 'constructor') continue;
      const called = join.call([ownerName, name], '.');
      const wrap = <F>(before: F): F => {
        if (typeof before !== 'function') return before;
        return function (this: unknown, ...given: unknown[]) {
          tell(called);
          return apply(before, this, given);
        } as F;
      };
      const isClass = typeof known.value === 'function' && /^[A-Z]/.test(name);
      if (isClass) continue;
      if ('value' in known) Object.defineProperty(owner, name, { ...known, value: wrap(known.value) });
      else Object.defineProperty(owner, name, { ...known, get: wrap(known.get), set: wrap(known.set) });
    }
  };
  const world = window as unknown as Record<string, { prototype?: object } | undefined>;
  const classes =
    'Array String RegExp Promise Map Set Function Node Element HTMLElement Document Text CharacterData Range Highlight ' +
    'HighlightRegistry MutationObserver EventTarget Event UIEvent MouseEvent AbortController AbortSignal TreeWalker ShadowRoot ' +
    'CSSStyleSheet CSSStyleDeclaration DOMRect Selection';
  isBusy = true;
  for (const name of classes.split(' ')) replace(world[name]?.prototype, name);
  for (const name of ['JSON', 'Math', 'Object', 'Reflect', 'Promise', 'Array', 'Intl']) replace(world[name], name);
  for (const name of [
    'requestAnimationFrame',
    'requestIdleCallback',
    'setTimeout',
    'getComputedStyle',
    'postMessage',
  ]) {
    const before = world[name] as unknown as (...given: unknown[]) => unknown;
    Object.assign(window, {
      [name](...given: unknown[]) {
        tell(name);
        return apply(before, window, given);
      },
    });
  }
  isBusy = false;
}
