import type { ExplanationWords, Origin } from '../words';
import { asWritten, figure } from './figure';

const quote = (words: string) => `“${words}”`;

export const WORDS: ExplanationWords = {
  marks: { outer: ['“', '”'], inner: ['‘', '’'] },
  undated: 'undated',
  document: (title, date) => `${title} (${date})`,
  record(publisher, date) {
    if (publisher === null) return 'the record';
    return `the record (${publisher}${date === null ? '' : `, ${date}`})`;
  },
  described: (name) => (/^the\s/i.test(name) ? name : `the ${name}`),

  time: (_date, written) => asWritten('time', written),
  figure,
  count: (written) => asWritten('figure', written),

  page(said) {
    switch (said.form) {
      case 'words':
        return `The page says ${quote(said.words)}`;
      case 'denial':
        return `The page denies ${quote(said.words)}`;
      default:
        return `The page says ${said.text}`;
    }
  },
  source(where, said) {
    switch (said.form) {
      case 'words':
        return `${where} ${said.isValue ? 'has' : 'says'} ${quote(said.words)}`;
      case 'name':
        return `${where} ${said.type === 'place' ? 'has' : 'names'} ${said.name}`;
      default:
        return `${where} has ${said.text}`;
    }
  },

  contradicted: (page, source) => `${page}; ${source ?? 'the sources have nothing of the kind'}.`,
  careful: (page, where, quoted) =>
    `${page}; ${where && quoted ? `${where} puts it more carefully: ${quoted}` : 'the sources put it more carefully'}.`,
  reworded: (page, said, where) => `The page words it as ${page}; the words${where ? ` in ${where}` : ''} are ${said}.`,
  disputed: (page, sides) => `${page} and leaves it at that; ${sides.join(', but ')}.`,
  misattributed(credited, right) {
    const held = right
      ? `${right.where} credits ${right.speakers.join(' and ')}`
      : 'the sources name nobody who said them';
    return `The page credits these words to ${credited ?? 'somebody else'}; ${held}.`;
  },
  misquoted: (page, said, where) =>
    `The page puts ${page} in quotation marks; the words in ${where ?? 'the sources'} are ${said}.`,
  unattributed: (origin) => `The page tells this in its own voice; ${originWords(origin)}.`,
  vagueSource(credited, named) {
    const page = credited ? `only to ${credited}` : 'to nobody in particular';
    const held = named ? `${named.where} names ${named.speakers.join(' and ')}` : 'no source names who said it';
    return `The page credits this ${page}; ${held}.`;
  },
  unsourced: 'None of the story’s sources says this, and the page does not say where it comes from.',

  nobodyInParticular: 'nobody in particular',
  denial: (words) => `not: ${words}`,
  unnamed: 'nobody by name',
  ownVoice: 'told in its own voice',
  creditsNobody: 'credited to nobody by name',
};

function originWords(origin: Origin): string {
  if (origin === 'nobody') return 'no source names anybody for it';
  if (origin === 'nobody by name') return 'the sources that say so credit nobody by name';
  if ('onlyIn' in origin) return `only ${origin.onlyIn} says so, and it names nobody`;
  return `${origin.where} credits it to ${origin.speakers.join(' and ')}`;
}
