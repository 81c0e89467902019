import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FORM_NAMES } from './form-names';

/*
 * Forms as Chromium has them: what reads the page gets a field where it asks the form itself for something of the field's
 * name; the browser (here linkedom) and its prototypes know the form as it is.
 */

const PROSE = [1, 2, 3, 4].map(
  (n) => `<p>The river rose by ${n} metres behind the dam last night, the mayor said.</p>`,
);
const ARTICLE = `<h1>The dam held through the night</h1>${PROSE.join('')}`;
const LAYOUTS = {
  'a hidden form in the article': `<article>${ARTICLE}<form class="x"><p>Write to us about what you have seen at the dam.</p></form></article>`,
  'a form named furniture around the article': `<form class="comments"><article>${ARTICLE}</article></form>`,
  'a form as the root of the article': `<div><form>${ARTICLE}</form></div>`,
  'a form as the marked article, with its headline before it': `<h1>The dam held through the night</h1><form role="article">${PROSE.join('')}</form>`,
  'a form as the article’s headline': `<article><form itemprop="headline">The dam held</form>${PROSE.join('')}<p><q>So it did</q> said <form>he</form></p></article>`,
};
const NAMES = [...FORM_NAMES].filter((name) => /^[a-z]/.test(name) && name !== 'constructor');

function documentOf(layout: string): Document {
  const html = `<!doctype html><html lang="en"><head><title>Dam</title></head><body>${layout}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  // Asked of what is not laid out alone.
  const defaultView = { getComputedStyle: () => ({ display: 'none' }) };
  return Object.defineProperty(document, 'defaultView', { value: defaultView });
}

const isReader = () => /\/src\/page\//.test(new Error().stack?.split('\n')[3] ?? '');

/** Gives the form a field of the name, which stands in for what is asked of the form itself. */
function hide(form: Element, name: string): void {
  const field = form.ownerDocument.createElement('input');
  let own = Object.getOwnPropertyDescriptor(form, name)?.value;
  const isOwn = Object.hasOwn(form, name);
  const parent = Object.getPrototypeOf(form);
  Object.defineProperty(form, name, {
    configurable: true,
    get: () => {
      if (isReader()) return field;
      return isOwn ? own : Reflect.get(parent, name, form);
    },
    set: (value) => {
      own = value;
    },
  });
}

/** The browser's prototypes, by which a node answers for itself. */
function prototypeLike(sample: object): object {
  const prototype = {};
  for (const name of NAMES.filter((one) => one in sample)) {
    const isMethod = typeof Reflect.get(sample, name) === 'function';
    const method = function (this: object, ...values: unknown[]) {
      return Reflect.apply(Reflect.get(this, name), this, values);
    };
    const get = function (this: object) {
      return Reflect.get(this, name);
    };
    Object.defineProperty(prototype, name, isMethod ? { value: method } : { get });
  }
  Object.defineProperty(prototype, 'checkVisibility', {
    value(this: Element) {
      return this.getAttribute('class') !== 'x';
    },
  });
  return prototype;
}

const modules = async () => {
  const { extract } = await import('../src/page/extract');
  const { readPageText } = await import('../src/page/page-text');
  const { locateSpan, quoteOf } = await import('../src/page/anchor');
  const { concerns } = await import('../src/page/changes');
  const { describeRange } = await import('../src/page/selection');
  return { extract, readPageText, locateSpan, quoteOf, concerns, describeRange };
};
let page: Awaited<ReturnType<typeof modules>>;

beforeAll(async () => {
  const prototype = prototypeLike(parseHTML('<form></form>').document.querySelector('form') ?? {});
  vi.stubGlobal('Node', { prototype });
  vi.stubGlobal('Element', { prototype });
  page = await modules();
  vi.unstubAllGlobals();
});

/** All that is read of a page. */
function readingOf(layout: string, name: string | null): unknown {
  const document = documentOf(layout);
  const forms = [...document.querySelectorAll('form')];
  if (name) for (const form of forms) hide(form, name);
  const extraction = page.extract(document);
  const { article } = extraction;
  const start = article.text.indexOf('The river rose by 2');
  const range = page.locateSpan(extraction, { start, end: article.text.length });
  const text = page.readPageText(document);
  const record = { type: 'childList', addedNodes: forms, removedNodes: forms } as unknown as MutationRecord;
  return {
    article,
    text: text.text,
    quote: range && page.quoteOf(range),
    note: range && page.describeRange(range, text),
    concerns: forms.map((target) => page.concerns({ ...record, target }, extraction.scope)),
  };
}

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  it('is read', () => {
    const reading = readingOf(layout, null);
    expect(reading).toMatchObject({ article: { text: expect.stringContaining('rose by 4 metres') } });
    expect(reading).toMatchObject({ quote: expect.stringContaining('rose by 3 metres'), note: expect.anything() });
    expect(JSON.stringify(reading)).not.toContain('Write to us');
  });

  it('is read the same whatever name a field has', () => {
    const plain = JSON.stringify(readingOf(layout, null));
    const read = (name: string) => {
      try {
        return JSON.stringify(readingOf(layout, name));
      } catch (error) {
        return String(error);
      }
    };
    expect(NAMES.length).toBeGreaterThan(150);
    expect(NAMES.filter((name) => read(name) !== plain)).toEqual([]);
  });
});
