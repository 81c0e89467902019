import { STANCE as EN } from './en/stance';
import { STANCE as ES } from './es/stance';
import type { LanguageCode } from './language';

/** Phrases by which a page keeps its distance from what a sentence holds; the syntax is that of engine/terms. */
export interface StancePhrases {
  /** Not, never, without: turns round what follows in its clause. */
  negators: readonly string[];
  /** "no evidence that", "wrongly": the page itself denies it. */
  debunking: readonly string[];
  /** "accounts differ", "depending on whom one asks": the page says that there are two sides. */
  differing: readonly string[];
  /** "whether", "if", "suppose": put as a possibility or as somebody's question. */
  hypothetical: readonly string[];
  /** "did not reply to a request": the reporter's own note on the reporting. */
  reporting: readonly string[];
  /** First words of a line that shows a statement to look into it: "Claim:". */
  exhibits: readonly string[];
  /** First words of a sentence that make it a condition by inversion ("Had it cost …"). Folded. */
  conditionalOpeners: ReadonlySet<string>;
  /** "touted as": what is made of something, told as such. */
  touting: readonly string[];
  /** What a thing is known by: "it has not been proved that", "there is hardly a sign that". Stems. */
  proofs: readonly string[];
  /** "it did not", "that is wrong": a short clause that takes back what stands before it; from its first word to its end. */
  retraction: RegExp;
  /** "wrong", "false"; "detail", "figure", of which that is said; "for", "because". Folded. */
  faults: ReadonlySet<string>;
  particulars: ReadonlySet<string>;
  reasons: ReadonlySet<string>;
  /** Words that open what is proved: "that". */
  complementizers: ReadonlySet<string>;
  /** "denied that": somebody says that it is not so. */
  denials: readonly string[];
  /** "asked not to be named", "none other than": a negation that turns nothing round. */
  inertNegations: readonly string[];
  /** "or", "nor". */
  alternatives: ReadonlySet<string>;
  /** Of the words that open a clause, those that a bare noun makes a preposition: "as mayor". */
  roleOpeners: ReadonlySet<string>;
  /** Words that open a new clause after a comma or by themselves. */
  clauseOpeners: readonly string[];
}

const TABLES: Record<LanguageCode, StancePhrases> = { en: EN, es: ES };

export function stancePhrases(lang: LanguageCode): StancePhrases {
  return TABLES[lang];
}
