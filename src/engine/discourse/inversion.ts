import type { CueForm } from '../../text/attribution';
import { speaks } from './judgement';
import type { Phrase } from './noun-phrase';
import { afterAside, phraseAfter } from './phrase-after';
import { isSelf, type Reading } from './reading';
import { canSpeak, isPlural } from './source-kind';
import { mainSubject } from './subject';

const CLOSE_QUOTE = /["”»’']$/;
const CLAUSE_END = /^[,.;:?!)—–]/;
/** How long an apposition between commas may be, in tokens. */
const APPOSITION = 10;

/** `"…," said the mayor`, `…, said the mayor.`: the source right of the verb. */
export function inverted(reading: Reading, at: number, form: CueForm): Phrase | null {
  const { tokens, lex } = reading;
  const previous = tokens[at - 1];
  if (!previous || previous.word) return null;
  const closes =
    CLOSE_QUOTE.test(previous.text) || (previous.text === ',' && /^["”»’']$/.test(tokens[at - 2]?.text ?? ''));
  if (!closes && !(/^(?:,|[—–])$/.test(previous.text) && speaks(form) && !lex.hearerVerbs.has(form.lemma))) return null;
  const source = phraseAfter(tokens, afterAside(tokens, at + 1, lex), lex);
  if (!source || isSelf(reading, source)) return null;
  if (form.base && lex.baseIsPlural && !isPlural(tokens, source, lex)) return null;
  // "‘CAPTAIN’ WANTS THE TOP JOB": in capitals everything looks like a name.
  if (closes) return isShouted(tokens[at]?.text ?? '') && !speaks(form) ? null : source;
  // "Ana Ruiz, mayor at the time, said in Oslo that"
  if (!canSpeak(tokens, source, lex) || lex.prepositions.has(tokens[source.from - 1]?.lower ?? '')) return null;
  const next = tokens[source.to];
  if (next && lex.complementizers.has(next.lower)) return null;
  if (next?.text === ',' && hasOwnSubject(reading, at) && hasVerbBehind(reading, source.to)) return null;
  const ends = !next || CLAUSE_END.test(next.text) || lex.prepositions.has(next.lower) || lex.relatives.has(next.lower);
  return ends ? source : null;
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** "The paper, by two fellows, says NorRail, …": does somebody who can speak stand in front, before an aside of its own? */
function hasOwnSubject({ tokens, lex }: Reading, at: number): boolean {
  const subject = mainSubject(tokens, at, lex);
  return subject !== null && subject.to < at - 1 && tokens[subject.to]?.text === ',' && canSpeak(tokens, subject, lex);
}

/** "NorRail, his company, has": a verb behind the apposition at token `at`. */
function hasVerbBehind({ tokens, lex }: Reading, at: number): boolean {
  const end = tokens.slice(at + 1, at + 1 + APPOSITION).findIndex(({ word }) => !word);
  const verb = end < 1 || tokens[at + 1 + end]?.text !== ',' ? undefined : tokens[at + end + 2];
  return verb !== undefined && (lex.auxiliaries.has(verb.lower) || lex.verbLike.has(verb.lower));
}
