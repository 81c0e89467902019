import { describe, expect, it } from 'vitest';
import { once, onceFor } from './once';

describe('once', () => {
  it('makes a thing when it is asked for, and no second one, even of nothing', () => {
    let made = 0;
    const ask = once(() => {
      made++;
      return undefined;
    });
    expect(made).toBe(0);
    ask();
    ask();
    expect(made).toBe(1);
  });
});

describe('onceFor', () => {
  it('makes one of each object, even of nothing', () => {
    const asked: string[] = [];
    const ask = onceFor(({ name }: { name: string }) => {
      asked.push(name);
      return name === 'b' ? undefined : name;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([a, b, a, b, { name: 'a' }].map(ask)).toEqual(['a', undefined, 'a', undefined, 'a']);
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});
