import { expect, it } from 'vitest';
import { filesOf, readBuilt, TARGETS } from './built';

it.each(TARGETS)('keeps the regular expressions of %s as they are written, which are made once', (target) => {
  const made = filesOf(target)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      (readBuilt(target, file).match(/new RegExp\("[^"]*\\p\{[^"]*"/g) ?? []).map((one) => `${file}: ${one}`),
    );
  expect(made, 'build.target in wxt.config.ts names browsers').toEqual([]);
});
