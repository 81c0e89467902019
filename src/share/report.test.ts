import { expect, it } from 'vitest';
import { annotation, shared } from '../../tests/share/fixture';
import { report } from './report';
import { shareWords } from './words';

it('needs nothing else: it loads nothing and runs nothing', () => {
  const text = report.write([shared({ annotations: [annotation()] })], { words: shareWords('en') });
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).not.toMatch(/<(?:script|img|iframe|link)\b|\ssrc=|@import|url\(/);
});

it('holds page, time, hash, both quotations of every flag, and the annotations', () => {
  const text = report.write([shared({ annotations: [annotation()] })], { words: shareWords('en') });
  for (const part of [
    'https://news.example/dam',
    '2 January 2026, 03:04 UTC',
    'ab'.repeat(32),
    'The dam was opened on 3 June 2024.',
    'the gates closed on Monday',
    'The minutes say **June**.',
    'Water board, minutes of 3 June 2024',
  ])
    expect(text).toContain(part);
});
