import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BinaryFileError,
  DirectoryError,
  EmptyFileError,
  FileTooLargeError,
  MissingFileError,
  UnsupportedFileError,
} from './errors';
import { loadArticle } from './load';
import { MAX_BYTES } from './read';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

const PAGE =
  '<html><body><article><h1>Ferry sails</h1><p>The ferry left the harbour at noon, its owner said.</p></article></body></html>';

describe('loadArticle', () => {
  it('reads a page, and what it does not say from the options', async () => {
    const article = await loadArticle(await file('a.html', PAGE), { published: '2024-03-02', lang: 'en-IE' });
    expect(article).toMatchObject({ title: 'Ferry sails', published: '2024-03-02', lang: 'en-IE' });
    expect(article.text).toBe('Ferry sails\n\nThe ferry left the harbour at noon, its owner said.');
  });

  it('believes the page before the options', async () => {
    const html = PAGE.replace('<html>', '<html lang="es"><meta name="date" content="2023-01-31">');
    const article = await loadArticle(await file('b.html', html), { published: '2024-03-02', lang: 'en' });
    expect(article).toMatchObject({ published: '2023-01-31', lang: 'es' });
  });

  it('keeps a text as it is but for its byte order mark', async () => {
    const text = 'Ferry sails\r\n\r\n  It left at noon.\t\n';
    const article = await loadArticle(await file('c.txt', `\ufeff${text}`), {});
    expect(article).toMatchObject({ text, title: 'Ferry sails', published: null, lang: 'en' });
  });

  it('guesses the language of a text', async () => {
    const article = await loadArticle(
      await file('es.txt', 'El barco salió de la isla con los pasajeros que lo esperaban.'),
    );
    expect(article.lang).toBe('es');
  });

  it('reads standard input, page or text', async () => {
    expect((await loadArticle('-', { stdin: chunks(PAGE.slice(0, 20), PAGE.slice(20)) })).title).toBe('Ferry sails');
    expect((await loadArticle('-', { stdin: chunks('The ferry left.') })).text).toBe('The ferry left.');
  });

  it('decodes other character sets', async () => {
    const latin = Buffer.from(
      PAGE.replace('Ferry', 'Bahía').replace('<body>', '<meta charset="iso-8859-1"><body>'),
      'latin1',
    );
    expect((await loadArticle(await file('l.html', latin))).title).toBe('Bahía sails');
    const utf16 = Buffer.from('\ufeffBahía abierta', 'utf16le');
    expect((await loadArticle(await file('u.txt', utf16))).text).toBe('Bahía abierta');
  });

  it('refuses what it cannot read, in one line with the remedy', async () => {
    const problems: [Promise<string> | string, new (...args: never[]) => Error][] = [
      [join(folder, 'none.html'), MissingFileError],
      [folder, DirectoryError],
      [file('zero.html', ''), EmptyFileError],
      [file('image.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 1])), BinaryFileError],
      [file('page.pdf', '%PDF-1.4'), UnsupportedFileError],
      [file('huge.txt', new Uint8Array(MAX_BYTES + 1).fill(97)), FileTooLargeError],
    ];
    for (const [path, type] of problems) {
      const error = await loadArticle(await path).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(type);
      expect((error as Error).message).toMatch(/^[^\n]+; [^\n]+$/);
      expect((error as Error).message).toContain(await path);
    }
  });

  it('refuses empty standard input', async () => {
    await expect(loadArticle('-', { stdin: chunks() })).rejects.toThrow(/standard input: is empty/);
  });
});
