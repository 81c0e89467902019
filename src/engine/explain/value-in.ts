import { languageOfSource } from '../../pack/document-language';
import type { Facet, Reading } from '../../pack/schema';
import { dayText } from '../../text/dates';
import type { LanguageCode } from '../../text/language';
import { isScale, scalePhrases } from '../../text/scales';
import type { Span } from '../../text/span';
import { words } from '../../text/words';
import type { Engine } from '../engine';
import { TermIndex } from '../terms';

const found = new WeakMap<Reading, Span | null>();

/** Where in its quotation a reading gives its value; null where its words cannot be told. Looked for once. */
export function valueIn(reading: Reading, facet: Facet | undefined, engine: Engine): Span | null {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const span = findValue(reading, facet, engine);
  found.set(reading, span);
  return span;
}

function findValue(reading: Reading, facet: Facet | undefined, engine: Engine): Span | null {
  const lang = languageOfSource(reading.from, engine.pack);
  const phrases = [...phrasesOf(reading.value, facet, engine, lang), dayText(reading.value, lang), reading.value];
  const index = new TermIndex<string>(lang);
  for (const phrase of phrases) index.add(reading.value, phrase);
  const [first] = index.find(words(reading.quote, lang));
  if (first) return first;
  // A figure, or the stem of the value's own name: "donation" for `donated`.
  const part = /\d[\d.,]*/.exec(reading.value)?.[0] ?? reading.value.toLowerCase().slice(0, -2);
  const at = part.length < 2 ? -1 : reading.quote.toLowerCase().indexOf(part);
  return at < 0 ? null : { start: at, end: at + part.length };
}

/** The wordings that stand for a named value: the story's own, or those of a built-in scale. */
function phrasesOf(value: string, facet: Facet | undefined, engine: Engine, lang: LanguageCode): string[] {
  const own = (facet?.values?.[value] ?? []).flatMap((concept) => engine.pack.concepts[concept]?.[lang] ?? []);
  const builtIn = facet?.scale && isScale(facet.scale) ? scalePhrases(facet.scale, lang) : [];
  const names = engine.entities.get(value)?.names ?? [];
  return [...own, ...builtIn.filter(([level]) => level === value).flatMap(([, phrases]) => phrases), ...names];
}
