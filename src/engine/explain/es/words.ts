import { describeDate } from '../../../text/dates';
import type { ExplanationWords, Origin, SourceSaid } from '../words';
import { figure } from './figure';

const quote = (words: string) => `«${words}»`;

/** "a" with what follows: it melts into an article, though not into one that belongs to a name ("El Comercio"). */
const to = (name: string) => `a ${name}`.replace(/^a el /, 'al ');

/** "a Ada Ruiz y a Ivo Sol": with the preposition said again, "y" never meets the "i" that would make it "e". */
const toAll = (names: readonly string[]) => names.map(to).join(' y ');

export const WORDS: ExplanationWords = {
  marks: { outer: ['«', '»'], inner: ['“', '”'] },
  undated: 'sin fecha',
  document: (title, date) => `${title} (${date})`,
  record(publisher, date) {
    if (publisher === null) return 'el registro';
    return `el registro (${publisher}${date === null ? '' : `, ${date}`})`;
  },
  // Its gender is not known, and its words are foreign.
  described: quote,

  time(date, written) {
    if (!date) return { form: 'words', words: written, isValue: true };
    if (date.from === null) return { form: 'words', words: date.text, isValue: true };
    return { form: 'time', text: describeDate(date, 'es') };
  },
  figure,
  // What is counted stands in the document's language.
  count: (written) => ({ form: 'words', words: written, isValue: true }),

  page(said) {
    switch (said.form) {
      case 'words':
        return `La página dice ${quote(said.words)}`;
      case 'denial':
        return `La página niega ${quote(said.words)}`;
      case 'time':
        return `La página lo sitúa ${said.text}`;
      case 'figure':
        return `La página indica ${said.text}`;
    }
  },
  source(where, said) {
    switch (said.form) {
      case 'words':
        return `${where} dice ${quote(said.words)}`;
      case 'time':
        return `${where} lo sitúa ${said.text}`;
      case 'figure':
        return `${where} indica ${said.text}`;
      case 'name':
        return `${where} ${naming(said)}`;
    }
  },

  contradicted: (page, source) => `${page}; ${source ?? 'las fuentes no recogen nada semejante'}.`,
  careful: (page, where, quoted) =>
    `${page}; ${where && quoted ? `${where} lo expresa con más cautela: ${quoted}` : 'las fuentes lo expresan con más cautela'}.`,
  reworded: (page, said, where) =>
    `La página lo expresa como ${page}; ${where ? `en ${where} se lee ${said}` : `las palabras son ${said}`}.`,
  disputed: (page, sides) => `${page}, sin más; ${sides.join(', pero ')}.`,
  misattributed(credited, right) {
    const held = right
      ? `${right.where} las atribuye ${toAll(right.speakers)}`
      : 'las fuentes no nombran a nadie que las dijera';
    return `La página atribuye estas palabras ${to(credited ?? 'otra persona')}; ${held}.`;
  },
  misquoted: (page, said, where) => `La página entrecomilla ${page}; en ${where ?? 'las fuentes'} se lee ${said}.`,
  unattributed: (origin) => `La página lo afirma sin citar a nadie; ${originWords(origin)}.`,
  vagueSource(credited, named) {
    const page = credited ? `lo atribuye solo a ${credited}` : 'no lo atribuye a nadie en concreto';
    const held = named
      ? `${named.where} lo atribuye ${toAll(named.speakers)}`
      : 'ninguna fuente nombra a quien lo dijo';
    return `La página ${page}; ${held}.`;
  },
  unsourced: 'Ninguna de las fuentes de la historia lo recoge, y la página no dice de dónde procede.',

  nobodyInParticular: 'nadie en concreto',
  denial: (words) => `no: ${words}`,
  unnamed: 'fuentes que no nombra',
  ownVoice: 'contado sin citar a nadie',
  creditsNobody: 'atribuido a fuentes sin nombre',
};

/** A person, or whoever acts like one, takes the "a"; a place is a value, and a work or an event is a thing. */
function naming({ name, type }: Extract<SourceSaid, { form: 'name' }>): string {
  if (type === 'place') return `indica ${name}`;
  return type === 'work' || type === 'event' ? `nombra ${name}` : `nombra ${to(name)}`;
}

function originWords(origin: Origin): string {
  if (origin === 'nobody') return 'ninguna fuente dice de quién procede';
  if (origin === 'nobody by name') return 'las fuentes que lo recogen no citan a nadie por su nombre';
  if ('onlyIn' in origin) return `solo ${origin.onlyIn} lo recoge, y no nombra a nadie`;
  return `${origin.where} lo atribuye ${toAll(origin.speakers)}`;
}
