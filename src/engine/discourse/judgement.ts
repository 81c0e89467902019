import type { CueForm } from '../../text/attribution';
import type { Complement } from './complement';
import type { Phrase } from './noun-phrase';
import type { Reading } from './reading';
import { canSpeak } from './source-kind';

/** How far the words that make a verb a judgement stand from it, in tokens. */
const REACH = 14;

/** "waved it off as": a particle right after the verb or right before "as". */
export function hasParticle({ tokens, lex }: Reading, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++)
    if (lex.asWords.has(tokens[i]?.lower ?? ''))
      return lex.particles.has(tokens[i - 1]?.lower ?? '') || lex.particles.has(tokens[at + 1]?.lower ?? '');
  return false;
}

/** "held “a majority stake”": for a verb that also takes things, the quotation must hold a clause. */
export function quotesClause({ tokens, lex }: Reading, at: number): boolean {
  if (/^[:,]$/.test(tokens[at]?.text ?? '')) return true;
  for (let i = at + 1; tokens[i]?.quoted; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (lex.auxiliaries.has(lower) || lex.verbLike.has(lower) || lex.complementizers.has(lower)) return true;
  }
  return false;
}

/** "sees in the plan a sign of decline", "detect a pattern": what is perceived is an interpretation. */
export function perceives({ tokens, lex }: Reading, form: CueForm, at: number): boolean {
  if (!lex.perception.has(form.lemma)) return false;
  const inside = lex.perceptionLinks.has(tokens[at]?.lower ?? '');
  if (inside && seesInSomebody(tokens, at + 1, lex)) return true;
  for (let i = inside ? at + 1 : at; i < at + REACH; i++) {
    const token = tokens[i];
    if (!token?.word || lex.openers.has(token.lower) || lex.auxiliaries.has(token.lower)) return false;
    if (lex.signs.has(token.lower)) return true;
    if (!inside && lex.prepositions.has(token.lower)) return false;
  }
  return false;
}

/** "see in the mayor a means to an end": what is seen in somebody is in no other way to be seen. */
function seesInSomebody(tokens: Reading['tokens'], at: number, lex: Reading['lex']): boolean {
  for (let i = at + 1; i < at + REACH && tokens[i]?.word; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (lex.determiners.has(lower)) return canSpeak(tokens, { from: at, to: i }, lex);
    if (lex.openers.has(lower) || lex.auxiliaries.has(lower)) return false;
  }
  return false;
}

/** "lo tachan de capricho": the preposition of the verb leads to the label. */
export function predicates(
  { tokens, lex }: Reading,
  form: CueForm,
  { kind, next }: { kind: Complement; next: number },
): boolean {
  return lex.predicators.has(form.lemma) && kind === 'preposition' && lex.labelLinks.has(tokens[next]?.lower ?? '');
}

/** "a ferry called “Queen”", but not "what the mayor called “a bathtub”": is the noun before the verb what is named? */
export function isCalled({ tokens, lex }: Reading, subject: Phrase, at: number): boolean {
  const form = lex.verbs.get(tokens[at]?.lower ?? '');
  if (!form?.participle || lex.clitics.has(tokens[at - 1]?.lower ?? '')) return false;
  if (/^[:,]$/.test(tokens[at + 1]?.text ?? '')) return false;
  const before = tokens[subject.from - 1];
  if (before && (lex.relatives.has(before.lower) || lex.questionWords.has(before.lower))) return false;
  return !canSpeak(tokens, subject, lex);
}

/** Does a verb of these kinds say something by itself? */
export const speaks = (form: CueForm): boolean => form.kinds.some((kind) => kind === 'say' || kind === 'remark');

/** "spoke about", but not "spoke from": a preposition must lead to what is said. */
export function topical({ tokens, lex }: Reading, complement: { kind: Complement; next: number }): boolean {
  return complement.kind !== 'preposition' || lex.topicPrepositions.has(tokens[complement.next]?.lower ?? '');
}
