import { describe, expect, it, vi } from 'vitest';
import { watchAddress } from './address';

class FakeObserver {
  static tell: () => void = () => undefined;
  constructor(tell: () => void) {
    FakeObserver.tell = tell;
  }
  observe() {}
  disconnect() {
    FakeObserver.tell = () => undefined;
  }
}
vi.stubGlobal('MutationObserver', FakeObserver);

function world(navigation?: EventTarget) {
  const window = Object.assign(new EventTarget(), {
    location: { href: 'https://news.example/a' },
    document: { head: { querySelectorAll: () => [{}] } },
    navigation,
  });
  const changed = vi.fn();
  const lifetime = new AbortController();
  watchAddress(window as unknown as Window, lifetime.signal, changed);
  return { window, changed, lifetime };
}

describe('watchAddress', () => {
  it('hears of each new address by the Navigation API, and of each once', () => {
    const navigation = new EventTarget();
    const { window, changed, lifetime } = world(navigation);
    const commit = (href: string) => {
      window.location.href = href;
      navigation.dispatchEvent(new Event('currententrychange'));
    };
    commit('https://news.example/b');
    commit('https://news.example/b');
    expect(changed).toHaveBeenCalledTimes(1);
    lifetime.abort();
    commit('https://news.example/c');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('hears of it by the way back, by the hash and by the title where there is no such API', () => {
    const { window, changed, lifetime } = world();
    window.location.href += '?back';
    window.dispatchEvent(new Event('popstate'));
    window.location.href += '#hash';
    window.dispatchEvent(new Event('hashchange'));
    window.location.href += '#title';
    FakeObserver.tell();
    expect(changed).toHaveBeenCalledTimes(3);
    FakeObserver.tell();
    expect(changed).toHaveBeenCalledTimes(3);
    lifetime.abort();
    window.location.href += '#more';
    FakeObserver.tell();
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
