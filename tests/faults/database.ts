import type { Database } from '../../src/notes/store/database';
import type { FakeExtension } from './fake-extension';
import { current } from './world';

const CALLS = new Set(['put', 'get', 'allDocs', 'bulkDocs', 'info', 'id', 'remove', 'destroy']);

/** A database of the background that opens it: a call is a step, at which it can be stopped, and the feed dies with it. */
export function guarded(database: Database, extension: FakeExtension, erased = () => {}): Database {
  const owner = current();
  return new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...values: unknown[]) => unknown;
      if (name === 'close') return async () => undefined;
      if (name === 'changes') return (...values: unknown[]) => feed(method(...values), owner);
      if (!CALLS.has(String(name))) return method;
      if (name === 'destroy') {
        const destroy = async () => {
          erased();
          return method();
        };
        return () => owner.run(() => extension.external(destroy));
      }
      return (...values: unknown[]) => owner.run(() => extension.external(() => method(...values)));
    },
  });
}

interface Feed {
  on(event: string, listener: (...values: unknown[]) => void): Feed;
}

/** What it tells comes to the thread that listens. */
function feed(feed: unknown, owner: ReturnType<typeof current>): unknown {
  return new Proxy(feed as Feed, {
    get(target, name, proxy) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'on') {
        return (event: string, listener: (...values: unknown[]) => void) => {
          target.on(event, (...values) => {
            if (!owner.isOver) owner.run(() => listener(...values));
          });
          return proxy;
        };
      }
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
