import type { Annotation } from '../../src/notes/annotation';
import type { Shared } from '../../src/share/model';
import { annotation, flag, shared } from './fixture';

/** What has broken out of one format or another. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</style><svg onload=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)",
  '--><!--x-->]]><![CDATA[',
  '&lt;b&gt;&#60;i>&amp;',
  '[x](javascript:alert(1)) ![y](http://evil.example/p.png) <http://evil.example>',
  '*a* _b_ **c** `d` ~~e~~ # f\n# heading\n- item\n1. one\n> q\n---\n===\n| a | b |\n|---|---|',
  '=HYPERLINK("http://evil.example","x")',
  '+1-2|cmd /c calc',
  '@SUM(A1:A2)\t\r\n-1',
  ' =1+1',
  "'=1",
  'www.evil.example http://evil.example ann@evil.example',
  'a\u0000b\u0008c\u001b[31md\u009be\ud800f\ufffe',
  '\u202eevil\u2066\u200f',
  'x'.repeat(3000),
  'ſ́'.repeat(50),
];

/** Everything that a page, a source or a person has written, replaced by this. */
export function hostilePage(text: string): Shared[] {
  const base = flag();
  const evil = flag('misquoted', {
    sentence: `${text} in May ${text}`,
    exact: text,
    page: text,
    explanation: text,
    facet: text,
    place: { exact: text, prefix: text.slice(0, 200), suffix: text.slice(0, 200) },
    evidence: base.evidence.map((one) => ({
      ...one,
      title: text,
      quote: text,
      speaker: text,
      reading: text,
      url: `https://x.example/${text.slice(0, 500)}`,
      place: one.place && { exact: text, prefix: text.slice(0, 200), suffix: text.slice(0, 200) },
    })),
  });
  const url = `https://news.example/?q=${text.slice(0, 500)}`;
  const page = { url, title: text.slice(0, 500), published: null, lang: text.slice(0, 100) };
  const edition = { pack: 'dam', title: text.slice(0, 500), version: text.slice(0, 500) };
  return [
    shared({
      page,
      flags: [evil],
      check: { edition, sha256: 'ab'.repeat(32), covers: true },
      annotations: [hostileNote(text)],
    }),
  ];
}

/** An annotation all of whose texts are this; within the limits of its form. */
export function hostileNote(text: string): Annotation {
  const edition = { pack: 'dam', title: text.slice(0, 500), version: text.slice(0, 500) };
  const base = annotation();
  return annotation({
    page: {
      url: `https://news.example/?q=${text.slice(0, 500)}`,
      title: text.slice(0, 500),
      published: null,
      lang: text.slice(0, 100),
    },
    target: {
      quote: { exact: text, prefix: text.slice(0, 200), suffix: text.slice(0, 200) },
      position: null,
      sentence: text,
    },
    note: text,
    tags: [text.slice(0, 100)],
    author: text.slice(0, 200),
    evidence: [
      { type: 'web', url: `https://x.example/${text.slice(0, 500)}`, title: text.slice(0, 500) },
      { type: 'record', edition, entry: 'R1', citation: text },
      { type: 'passage', edition, document: 'a', title: text.slice(0, 500), quote: text, start: 1, end: null },
    ],
    flag: base.flag && { ...base.flag, edition, facet: text.slice(0, 500), explanation: text },
  });
}
