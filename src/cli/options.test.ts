import { describe, expect, it } from 'vitest';
import { OptionError } from './errors';
import { parseOptions } from './options';

describe('parseOptions', () => {
  it('has defaults', () => {
    expect(parseOptions(['a.html', '-'])).toEqual({
      files: ['a.html', '-'],
      basis: 'both',
      explainIn: 'en',
      format: 'text',
      trace: false,
      help: false,
    });
  });

  it('reads every option', () => {
    const argv =
      '--pack p.json --published 2024-02-29 --lang es-PE --basis record --kinds misquoted,framing --explain-in es --format ndjson --trace x.txt';
    expect(parseOptions(argv.split(' '))).toEqual({
      files: ['x.txt'],
      pack: 'p.json',
      published: '2024-02-29',
      lang: 'es-PE',
      basis: 'record',
      kinds: ['misquoted', 'framing'],
      explainIn: 'es',
      format: 'ndjson',
      trace: true,
      help: false,
    });
  });

  it.each([
    ['--colour x', /unknown option --colour; the options are --pack, /],
    ['-z x', /unknown option -z/],
    [
      '--format xml x',
      /--format xml: not known; use text, json, ndjson, markdown, html, claimreview, annotations, csv/,
    ],
    ['--format claimreview x', /a flag is not a rating; give annotations .* --annotations FILE/],
    [
      '--format claimreview --annotations a.csv x',
      /who publishes it and where; give --publisher NAME and --review-url URL/,
    ],
    ['--publisher Desk x', /give both, or neither/],
    ['--publisher Desk --review-url desk.example x', /not a web address; begin it with https/],
    ['--url file:///a x', /not a web address/],
    ['--explain-in fr x', /--explain-in fr: not known; use en, es/],
    ['--basis none x', /--basis none/],
    ['--kinds misquoted,wrong x', /--kinds wrong/],
    ['--published 2024-02-30 x', /YYYY-MM-DD/],
    ['--published soon x', /YYYY-MM-DD/],
    ['--lang English x', /--lang English/],
    ['--pack', /--pack/],
    ['--trace=yes x', /--trace/],
    ['--trace', /no file given/],
  ])('refuses %s in one line', (argv, message) => {
    expect(() => parseOptions(argv.split(' '))).toThrow(OptionError);
    expect(() => parseOptions(argv.split(' '))).toThrow(message);
    expect(() => parseOptions(argv.split(' '))).not.toThrow(/\n/);
  });

  it('wants no file to show its help', () => {
    expect(parseOptions(['--help']).help).toBe(true);
  });
});
