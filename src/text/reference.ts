import { REFERENCE as EN } from './en/reference';
import { REFERENCE as ES } from './es/reference';
import type { LanguageCode } from './language';

/** The closed-class words by which a text points at things it has named. All folded. */
export interface ReferenceWords {
  /** Pronouns and possessives by what they can stand for. */
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  it: ReadonlySet<string>;
  they: ReadonlySet<string>;
  /** Possessives that say nothing of the owner's gender (Spanish "su"). */
  anyPossessive: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** "another mine", "a different mayor": not the one in hand. */
  other: ReadonlySet<string>;
  /** "her", "su": whose something is, said by a pronoun. */
  possessives: ReadonlySet<string>;
  /** What people are called by their tie to another person: "brother", "rival"; and what ends such a noun ("-in-law"). */
  relatives: ReadonlySet<string>;
  inLaws: ReadonlySet<string>;
  /** Those who speak for a state, when they are not named. */
  officials: ReadonlySet<string>;
  /** Words that open a relative clause. */
  relative: ReadonlySet<string>;
  /** What can stand behind the name of a place and is no noun that it tells of ("late"); null where no noun stands there. */
  behindPlace: RegExp | null;
  /** Words that open a clause within another, and are no relative pronoun: "to see what …". */
  interrogatives: ReadonlySet<string>;
  /** Between a subject and its verb: the subject, unlike another, does it ("sí"). As written. */
  emphatics: ReadonlySet<string>;
  /** "itself", "in turn": what is said is said of the thing named last. */
  reflexives: ReadonlySet<string>;
  /** Of the words that open a relative clause, those that can be its object: behind them its subject stands. */
  objectRelatives: ReadonlySet<string>;
  /** "work", "are": between people and the body that they belong to. Folded. */
  employments: ReadonlySet<string>;
  /** Forms of "to be": what follows says what the subject is. */
  copulas: ReadonlySet<string>;
  /** Where somebody is; in Spanish a verb of its own. */
  stays: ReadonlySet<string>;
  /** "your", "our": of whoever writes, or is written to. */
  addresses: ReadonlySet<string>;
  /** What can be written: "report", "editorial". */
  writings: ReadonlySet<string>;
  /** "of", "de": what follows says whose an epithet is. */
  of: ReadonlySet<string>;
  /** Words that open a sentence with a capital and name nothing. */
  notNames: ReadonlySet<string>;
  /** Lower-case words inside a name ("Ana de La Torre", "Ministry of Transport"). */
  nameJoints: ReadonlySet<string>;
  /** Of these, the ones that stand between two. */
  nameConjunctions: ReadonlySet<string>;
  /** Nouns of what is dated for itself ("the election of April"): a date that follows is theirs. Folded. */
  datedNouns: ReadonlySet<string>;
  /** "to", "para": before what somebody is after; and verbs of seeking office. */
  aims: ReadonlySet<string>;
  contending: ReadonlySet<string>;
  /** "took place", "made": verbs by which a noun of an act is told. */
  occurrences: ReadonlySet<string>;
  /** Opens a relative clause that tells where, and so when, too. */
  whereabouts: ReadonlySet<string>;
  /** Those who belong to a body: what they are called. Folded. */
  members: ReadonlySet<string>;
  /** Ends in what ties a label to its thing, right before the label: "… as a", "… with an". */
  labelJoints: RegExp;
  /** "also", "added", "went on": the same speaker goes on. Folded. */
  additive: ReadonlySet<string>;
  /** Said of what is added to things counted before. */
  onTop: ReadonlySet<string>;
  /** "rose", "lost": verbs of how much something changed. */
  changes: ReadonlySet<string>;
  /** "a previous contract": one of before. */
  previous: ReadonlySet<string>;
  /** "each": of one of several. */
  distributive: ReadonlySet<string>;
  /** "when", "but": before what is so indeed ("150 cars, when there are 90"). */
  corrections: ReadonlySet<string>;
  /** "alone": of a part. */
  partial: ReadonlySet<string>;
  /** People who are nobody in particular. Folded. */
  vagueSources: ReadonlySet<string>;
  /** Of what is passed on among people, one ("post", "video"). Folded. */
  posts: ReadonlySet<string>;
  /** "claims", "jibe": nouns of what is said of somebody, and whether they stand before the words. Folded. */
  sayings: ReadonlySet<string>;
  sayingsFirst: boolean;
  /** "the label", "the phrase": nouns of quoted words. Folded. */
  labels: ReadonlySet<string>;
  /** "should", "ought": what somebody has not done yet. */
  wishes: ReadonlySet<string>;
  /** "could", "might": what is no more than possible. As written. */
  possible: ReadonlySet<string>;
  /** "some", "many": nobody in particular where a verb or a place follows. */
  vagueQuantifiers: ReadonlySet<string>;
  afterQuantifier: ReadonlySet<string>;
  /** "see", "detect": verbs of what people in general make of something. */
  perceptions: ReadonlySet<string>;
  /** Words that make a name a place's: "the Port of X", "Y station". */
  placeWords: ReadonlySet<string>;
  /** First words of names of places: "San", "Lake"; and the preposition before a place. */
  placePrefixes: ReadonlySet<string>;
  locatives: ReadonlySet<string>;
  /** Pronouns that are always a subject. */
  subjects: ReadonlySet<string>;
  /** Prepositions that can open a sentence. */
  prepositions: ReadonlySet<string>;
  /** "is due to", "is set to": what says that it is yet to come; and the word that opens an infinitive. */
  prospects: ReadonlySet<string>;
  infinitives: ReadonlySet<string>;
  /** The ending of verbs that tell what somebody did. */
  pastEnding: RegExp;
  /** The ending of the verb form that a preposition makes a noun of ("in moving", "por mover"). */
  nominalEnding: RegExp;
  /** Words that make a wording of holding the state's, whatever is named: before it ("state-owned"), and behind it. */
  stateBefore: ReadonlySet<string>;
  stateBehind: ReadonlySet<string>;
  /** "we": who writes. */
  writers: ReadonlySet<string>;
  /** "on": before a name, of what bears something rather than where somebody is. */
  surfaces: ReadonlySet<string>;
  /** "by", before who does it. */
  agents: ReadonlySet<string>;
  /** Of verbs whose subject, left out, is the writer's side ("conversamos"); null where none is left out. */
  ourEnding: RegExp | null;
  /** "a month earlier", "two days later": ends a phrase of time. */
  thereafter: ReadonlySet<string>;
  /** "after", "before": what follows was at another time. */
  sequence: ReadonlySet<string>;
  /** Before a name: where quoted words come from. Syntax of engine/terms. */
  originPhrases: readonly string[];
  /** Behind whoever uses quoted words: "uses the phrase". Syntax of engine/terms. */
  usePhrases: readonly string[];
  /** Others' credit, told by the page: "pinned on". */
  reportedCredits: readonly string[];
  /** "has been written off as": somebody says so, and it is not said who. */
  labelPassive: RegExp;
  /** Words that can point back to what the sentence before said. */
  pointers: ReadonlySet<string>;
  /** Of these, and "not": what opens a sentence about the one before. */
  pointingOpeners: ReadonlySet<string>;
  /** Pronouns that are an object, never the subject of their clause. */
  objects: ReadonlySet<string>;
  /** Words at which a clause begins, for the reach of a pronoun. */
  clauseJoints: ReadonlySet<string>;
  /** Words behind which a clause's subject comes. */
  subjectAfter: ReadonlySet<string>;
  /** Verbs so common that they show a clause wherever they stand. */
  auxiliaries: ReadonlySet<string>;
  /** The writer himself. */
  firstPersons: ReadonlySet<string>;
  /** Words that end a noun phrase: what is behind them is not what is counted. */
  phraseEnds: ReadonlySet<string>;
  /** Set phrases whose nouns stand for nothing. Syntax of engine/terms. */
  idioms: readonly string[];
  /** Can a verb stand without a subject, so that the last one is meant? */
  dropsSubject: boolean;
  /** Words before a name that make it a person's. */
  personTitles: ReadonlySet<string>;
  /** Words beside a head of government's name that mean those who govern with him: "the Moe White House". */
  governments: ReadonlySet<string>;
  /** Last or first words of organisations' names. */
  organisationWords: ReadonlySet<string>;
}

const TABLES: Record<LanguageCode, ReferenceWords> = { en: EN, es: ES };

/** The closed-class words of a language. */
export function referenceWords(lang: LanguageCode): ReferenceWords {
  return TABLES[lang];
}
