/** A pattern of a library that takes more than linear time, or a place that makes patterns and made none. */
export interface Known {
  /** Of the library, below `node_modules`. */
  file: string;
  /** How the pattern, or the place, begins. */
  begins: readonly string[];
  /** What no long text from outside gets past. */
  because: string;
}

/** Not linear, and out of reach. */
export const SLOW: readonly Known[] = [
  {
    file: 'marked/lib/marked.esm.js',
    begins: [
      ' {0,3}(?:(?:-[\\t ]*){3,}|',
      ' {0,3}\\|?(?:[:\\- ]*\\|)+',
      '(?!\\s*\\])(?:\\\\[\\s\\S]|[^\\[\\]\\\\\\n]',
      '(?:"(?:\\\\[\\s\\S]|[^"\\\\])*"|',
      '[ \\t]+[a-zA-Z:_][\\w.:-]*',
      '(?<b>`+)[^`]+\\k<b>(?!`)',
      "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)",
      '\\s+[a-zA-Z:_][\\w.:-]*',
      '\\[(?:\\\\[\\s\\S]|[^\\[\\]\\\\])*\\]',
      '"(?:\\\\[\\s\\S]|[^"\\\\])*"|',
      '[A-Za-z0-9._+-]+@',
      '[A-Za-z0-9._+-]+(@)',
      '(?:[^?!.,:;*_\'"~()&]+|',
    ],
    because: 'a part, of which patterns are made: those are tried as they are made',
  },
  {
    file: 'marked/lib/marked.esm.js',
    begins: [
      '^([^\\n]+(?:\\n(?! {0,3}((?:-[\\t ]*){3,}',
      '<!--(?:-?>|[\\s\\S]*?-->)',
      '!?\\[((?:[^\\[\\]\\\\`]*',
      '^(?:[^a-zA-Z0-9](?=(?:mailto|xmpp):)',
    ],
    because: 'is given a note of LONGEST at most (src/ui/notes/markdown.tsx)',
  },
  {
    file: 'natural/lib/natural/stemmers/porter_stemmer.js',
    begins: ['[^aeiouy]+y'],
    because: 'is given a word of LONGEST at most (src/text/words.ts)',
  },
  { file: 'spark-md5/spark-md5.js', begins: ['(.*?)(.{0,8})$'], because: 'is given a length, as a number' },
  {
    file: 'pouchdb-utils/lib/index-browser.es.js',
    begins: ['^(?:(?![^:@]+:[^:@\\/]*@)'],
    because: 'is given the address of the shared desk, which the reader typed',
  },
  {
    file: 'pouchdb-core/lib/index.es.js',
    begins: ['([a-z-]*):\\/\\/(.*)'],
    because: 'is given the name of a database: ours, or the address that the reader typed',
  },
];

/** Makers of what is in the bundles that make nothing for us. */
export const UNSEEN: readonly Known[] = [
  {
    file: 'diff/libesm/diff/word.js',
    begins: ['new RegExp(`(\\\\r?\\\\n)|['],
    because: 'diffWordsWithSpace, which we do not call',
  },
  { file: 'marked/lib/marked.esm.js', begins: ['new RegExp(`^ {0,'], because: 'for the pedantic alone' },
  {
    file: 'natural/lib/natural/stemmers/porter_stemmer.js',
    begins: ["new RegExp(pattern + '$')"],
    because: 'of an ending, a constant',
  },
  {
    file: 'papaparse/papaparse.min.js',
    begins: ['new RegExp(P(t)+"([^]*?)"', 'new RegExp(P(z)+P(F),"g")', 'new RegExp(P(a),"g")'],
    because: 'of the quotation mark, escaped',
  },
  {
    file: 'pouchdb-core/lib/index.es.js',
    begins: ["new RegExp('^' + PouchDB.prefix)"],
    because: 'of a constant',
  },
  {
    file: 'pouchdb-selector-core/lib/index.es.js',
    begins: ['new RegExp(userValue)'],
    because: '$regex of a selector; we pass none, and no server can',
  },
  ...['checks', 'regexes', 'schemas'].map((name) => ({
    file: `zod/v4/core/${name}.js`,
    begins: ['new RegExp('],
    because: 'of what no schema of ours asks for',
  })),
];
