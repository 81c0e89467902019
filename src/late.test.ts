import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { late } from './late';

it('builds when it is first used, and once', () => {
  const build = vi.fn(() => z.object({ name: z.string() }));
  const form = late(build);
  expect(build).not.toHaveBeenCalled();
  expect(form.safeParse({ name: 'a' }).success).toBe(true);
  expect(form.safeParse({ name: 1 }).success).toBe(false);
  expect(build).toHaveBeenCalledTimes(1);
});

it('is part of a greater form without being built for it', () => {
  const build = vi.fn(() => z.object({ name: z.string() }));
  const all = z.array(z.nullable(late(build)));
  expect(build).not.toHaveBeenCalled();
  expect(all.safeParse([null, { name: 'a' }]).success).toBe(true);
  expect(all.safeParse([{ name: 1 }]).error?.issues).toMatchObject([{ path: [0, 'name'] }]);
});
