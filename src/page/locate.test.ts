import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { documentOf } from './fixture';

const BODY = `<div class="bd">The reservoir above Kilbride has lost half its water since the spring, the board said on Tuesday.<br><br>
Engineers will lower the sluice by three metres before the first of October, or so they hope.</div>`;

function read(lead: string) {
  const html = `<html><head><title>Valley Notes: Kilbride dam is sinking</title></head><body><div>${lead}${BODY}</div></body></html>`;
  const { article } = extract(documentOf(html));
  return { title: article.title, published: article.published };
}

describe('a headline in a plain element', () => {
  it('finds it before the text by what the head calls the page, and the date between them', () => {
    const lead = '<div class="ttl">Kilbride dam is sinking, slowly</div><div class="dt">Monday, 30 June 2025</div>';
    expect(read(lead)).toEqual({ title: 'Kilbride dam is sinking, slowly', published: '2025-06-30' });
  });

  it('leaves a line that the head does not know', () => {
    expect(read('<div class="ttl">Notes from the valley</div>').title).toBe('Valley Notes: Kilbride dam is sinking');
  });
});
