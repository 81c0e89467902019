import { expect, it } from 'vitest';
import { read } from './fixture';

const article = (html: string) => read(`<html>${html}</html>`).article;

it.each([
  ['<head><title>Dam sinks at Kilbride | The Courier</title></head><body></body>', 'Dam sinks at Kilbride'],
  [
    '<head><title>Dam sinks at Kilbride - Water - The Courier</title></head><body></body>',
    'Dam sinks at Kilbride - Water',
  ],
  ['<head><title>x</title><meta property="og:title" content="Dam sinks"></head><body></body>', 'Dam sinks'],
  ['<head><title>x</title></head><body><article><h1>Dam<br>sinks</h1></article></body>', 'Dam sinks'],
  ['<body></body>', ''],
])('takes the title of %s', (html, title) => {
  expect(article(html).title).toBe(title);
});

it.each([
  ['<html lang="en-GB"><body></body></html>', 'en-GB'],
  ['<html><head><meta property="og:locale" content="es_PE"></head><body></body></html>', 'es-PE'],
  ['<html><head><meta http-equiv="Content-Language" content="es, en"></head><body></body></html>', 'es'],
  [
    '<html lang="?"><body><p>La presa de la que se habla en el pueblo no es la más alta de los Andes.</p></body></html>',
    'es',
  ],
  ['<html><body><p>The dam is not the tallest of those that they have built in the Andes.</p></body></html>', 'en'],
  ['<html><body></body></html>', 'en'],
])('takes the language of %s', (html, lang) => {
  expect(read(html).article.lang).toBe(lang);
});
