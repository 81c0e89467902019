// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the snippets are code, their templates not this file’s
import { describe, expect, it } from 'vitest';
import { violationsIn } from './page-strings';
import { parse, sourceFile } from './source-tree';
import { filesIn, isSource, isTest } from './tree';

const FILES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => isSource(file) && !isTest(file));

/** What the rule cannot see through, each with the reason why it is harmless. */
const EXCEPTIONS: { file: string; says: RegExp; because: string }[] = [
  {
    file: 'src/pack/spelling.ts',
    says: /RegExp\(source, flags\)/,
    because: 'the sources are constants',
  },
  {
    file: 'src/pack/count.ts',
    says: /new RegExp\(source/,
    because: 'the names of the packs, whose characters are escaped (patternOfChar)',
  },
  {
    file: 'src/pack/screen.ts',
    says: /new RegExp\(any\)/,
    because: 'the screens of the packs are escaped as they are made (make-screen.ts)',
  },
  {
    file: 'src/pack/forms.ts',
    says: /patternOfChar\(char\)/,
    because: 'a character of a story’s names, escaped, when the story is compiled',
  },
  {
    file: 'src/text/dating/expression.ts',
    says: /new RegExp/,
    because: 'makes the patterns that src/text/<language>/dates.ts writes down',
  },
  {
    file: 'src/messages/packs.ts',
    says: /fetch\(new URL/,
    because: 'a file of ours; the id of a pack is of letters, digits and hyphens (forms.ts)',
  },
  { file: 'src/messages/samples.ts', says: /fetch\(new URL/, because: 'a file of ours, by the id of a bundled pack' },
  { file: 'src/notes/sync/remote.ts', says: /fetch\(address/, because: 'the server that the reader has named' },
  { file: 'src/ui/card/host.ts', says: /replaceSync/, because: 'the card’s own style sheets, as they are built' },
  {
    file: 'entrypoints/welcome/trial.ts',
    says: /replaceSync/,
    because: 'a page of ours; colours and lines are chosen among our own, by the form of the setting',
  },
  { file: 'src/page/prune.ts', says: /captionCredit/, because: 'a pattern of the languages’ own' },
  { file: 'src/text/sentences.ts', says: /matchAll\(pattern\)/, because: 'one of four patterns of the file' },
  { file: 'src/page/day.ts', says: /\^\$\{month\}/, because: 'a month of the languages’ own lists' },
];

const inFile = async (code: string) => violationsIn(await parse('src/ui/sample.tsx', code));

describe('the rule', () => {
  it.each([
    'element.innerHTML = text',
    "element['outerHTML'] = text",
    "element.insertAdjacentHTML('beforeend', '<b>')",
    'document.write(text)',
    "new DOMParser().parseFromString(text, 'text/html')",
    'range.createContextualFragment(text)',
    'const a = <div dangerouslySetInnerHTML={{ __html: text }} />',
    'const a = <iframe srcdoc={text} />',
    'new RegExp(text)',
    'RegExp(`^${word}$`)',
    'const f = (text: string) => { const pattern = `^${text}`; return new RegExp(pattern); }',
    'let word = "a"; new RegExp(word)',
    'document.querySelector(`[data-note="${id}"]`)',
    "root?.querySelectorAll('#' + id)",
    'element.matches(selector)',
    'element.closest(`.${name}`)',
    'closestOf(element, `.${name}`)',
    'allIn(root, selector)',
    'const a = <a href={entry.url}>x</a>',
    'const a = <img src={`https://a.example/${page}`} />',
    'const f = ({ href }: { href: string }) => <a href={href}>x</a>',
    'link.href = url',
    "image.setAttribute('src', url)",
    'element.setAttribute(name, value)',
    "element.setAttribute('onclick', 'go()')",
    "element.setAttributeNS(null, 'href', url)",
    'window.open(url)',
    'fetch(url)',
    'globalThis.fetch(`https://a.example/${id}`)',
    'text.match(word)',
    'text?.matchAll(`${word}s`)',
    'title.search(word)',
    'open(url)',
    'location.href = url',
    'location.assign(url)',
    'browser.tabs.create({ url })',
    'browser.tabs.update(id, { url: page.url, active: true })',
    'eval(text)',
    'new Function(text)',
    'globalThis.eval(text)',
    'new globalThis.RegExp(text)',
    'const R = RegExp; new R(text)',
    'parts.map(RegExp)',
    'const { querySelector } = document',
    'Object.assign(element, { innerHTML: text })',
    'const a = <a {...{ href }}>x</a>',
    "h('a', { href: url })",
    'element.style.cssText = text',
    "element.setAttribute('style', text)",
    'sheet.insertRule(text)',
    'sheet.replaceSync(`p { color: ${colour} }`)',
    'import(file)',
    'new Worker(url)',
    'new WebSocket(url)',
    'navigator.sendBeacon(url, data)',
    "xhr.open('GET', url)",
    'parent.location = url',
    'frame.contentWindow.location = url',
    'browser.tabs.create(options)',
    "setTimeout('go()', 5)",
    'window.setTimeout(`go(${text})`, 5)',
  ])('flags %s', async (code) => {
    expect(await inFile(code)).toHaveLength(1);
  });

  it.each([
    'element.textContent = text',
    'const a = <p title={text}>{text}</p>',
    "const NAME = 'a|b'; new RegExp(`^(?:${NAME})$`)",
    "const WORDS = ['a', 'b']; const P = WORDS.map((word) => `${word}s`).join('|'); new RegExp(P)",
    "document.querySelector('h1, h2')",
    'document.querySelector(`[data-note="${CSS.escape(id)}"]`)',
    "element.closest('q')",
    "foundIn(element, 'h1, main')",
    'const a = <a href={webHref(entry.url)}>x</a>',
    'const href = webHref(url); const a = <a href={href}>x</a>',
    "const a = <a href={browser.runtime.getURL('/sources.html') + hashOf(place)}>x</a>",
    'link.href = URL.createObjectURL(blob)',
    "browser.tabs.create({ url: browser.runtime.getURL('/notes.html') })",
    'browser.tabs.update(id, { active: true })',
    "section.setAttribute('role', 'dialog')",
    "section.setAttribute('aria-label', text)",
    "const A = /a/; 'text'.match(A)",
    "const B = new RegExp('b'); 'text'.match(B)",
    'text.matchAll(/a|b/g)',
    'desk.search(words, from, count)',
    "fetch(browser.runtime.getURL('/packs/a.json'))",
    "element.style.colour = 'red'",
    'const a = <p style={{ color }}>x</p>',
    "import('./card')",
    'Object.assign(element, { title: text })',
    'browser.tabs.update(id, { active })',
    'setTimeout(() => go(), 5)',
    'setTimeout(go, 5)',
    'const a = <button onClick={go}>x</button>',
    'navigator.clipboard.write([item])',
    'const open = (at: number) => at; open(3)',
    'process.stdout.write(text)',
  ])('allows %s', async (code) => {
    expect(await inFile(code)).toEqual([]);
  });
});

it('holds in every file: no text from outside becomes markup, script, an address, a selector or a pattern', async () => {
  expect(FILES.length).toBeGreaterThan(200);
  const found = (await Promise.all(FILES.map(async (file) => violationsIn(await sourceFile(file))))).flat();
  const excepted = (violation: string) =>
    EXCEPTIONS.filter(({ file, says }) => violation.startsWith(`${file}: `) && says.test(violation));
  expect(found.filter((violation) => excepted(violation).length === 0)).toEqual([]);
  const idle = EXCEPTIONS.filter((exception) => !found.some((violation) => excepted(violation).includes(exception)));
  expect(idle, 'Take away exceptions that nothing needs').toEqual([]);
});
