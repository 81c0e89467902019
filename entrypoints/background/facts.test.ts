import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Flag } from '../../src/engine/verdict';
import type { Article } from '../../src/text/article';
import { factsOf } from './facts';

it('tells when a text was checked, its hash, and what stands around each flag', async () => {
  const text = 'The dam at Málaga was opened in May, and stands.';
  const start = text.indexOf('in May');
  const facts = await factsOf({ text } as Article, [{ start, end: start + 6 } as Flag]);
  expect(facts.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  expect(Math.abs(Date.parse(facts.moment) - Date.now())).toBeLessThan(10_000);
  expect(facts.contexts).toEqual([{ prefix: 'The dam at Málaga was opened ', suffix: ', and stands.' }]);
});
