/**
 * What a cue verb may have beside it to credit anybody. `say`: anything. `remark`: anything but a bare noun phrase
 * ("added 300 jobs"). `show`: a clause, a question, a quotation ("found that"). `that`: a clause with its conjunction
 * ("holds that"). `judge`: also a bare noun phrase ("criticised the deal"). `intend`: a clause or an infinitive
 * ("promised to"). `for`: a preposition ("called for", "talked about"). `label`: an object and "as" ("sees it as").
 * `value`: an object and a figure ("put it at $3 million"). `utter`: nothing but a quotation ("he went on").
 * `tally`: a figure ("counted over $3 million"). `name`: an object and quoted words ("named him “the pirate”").
 */
export type CueKind =
  | 'say'
  | 'remark'
  | 'show'
  | 'that'
  | 'judge'
  | 'intend'
  | 'for'
  | 'label'
  | 'value'
  | 'utter'
  | 'tally'
  | 'name';

/** How a verb form is inflected; an English `-ed` form is both `finite` and `participle`. */
export interface CueForm {
  lemma: string;
  kinds: readonly CueKind[];
  finite: boolean;
  participle: boolean;
  gerund: boolean;
  /** The form without an ending: infinitive, and in English the plural present. */
  base: boolean;
}

/** A fixed phrase, in lower case, one entry per word; before a word with `*` up to two others may stand. */
export type Phrase = readonly string[];

/** What differs between languages when a sentence is read for its sources. All words in lower case. */
export interface AttributionLexicon {
  /** Inflected form to what it is. */
  verbs: ReadonlyMap<string, CueForm>;
  /** Nouns that look like a form of a cue verb ("claims", "reports"). */
  nounLike: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Forms of "be" that make a passive. */
  passive: ReadonlySet<string>;
  /** Words that may stand between subject and verb. */
  adverbs: ReadonlySet<string>;
  /** Ending of adverbs in general ("-ly", "-mente"), or null. */
  adverbEnding: RegExp;
  /** Ending of gerunds. */
  gerundEnding: RegExp;
  /** Lemmas whose object is the hearer: what follows them is no inverted subject. */
  hearerVerbs: ReadonlySet<string>;
  /** Ending of infinitives, where they have one. */
  infinitiveEnding: RegExp | null;
  /** Verbs that carry an infinitive of speech: "went on to say", "declined to comment". */
  carriers: ReadonlySet<string>;
  /** "so far as", between such a verb and its infinitive. */
  extents: readonly Phrase[];
  infinitiveMarkers: ReadonlySet<string>;
  /** Pronouns that stand for a speaker. */
  pronouns: ReadonlySet<string>;
  /** Pronouns of the author and the reader. */
  selves: ReadonlySet<string>;
  reflexives: ReadonlySet<string>;
  /** "found himself described as": verbs that with such a pronoun make a passive. */
  undergoing: ReadonlySet<string>;
  objectPronouns: ReadonlySet<string>;
  /** The author as a subject: "thought I". */
  authors: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Determiners that can stand for a source: "all agreed". */
  standalone: ReadonlySet<string>;
  /** Determiners that never stand alone: "the", "a". */
  articles: ReadonlySet<string>;
  /** Singular pronouns and determiners: a verb form without an ending cannot follow them. */
  singular: ReadonlySet<string>;
  /** Plurals without "-s". */
  plural: ReadonlySet<string>;
  /** Does a finite form agree in number, so that "claims" after a plural is a noun? */
  baseIsPlural: boolean;
  /** "not", "never": a verb of speech without words is then no cue ("did not respond"). */
  negations: ReadonlySet<string>;
  /** Determiners that point back ("the", "these"). */
  definite: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions after which a verb of speech names its topic: "talked about". */
  topicPrepositions: ReadonlySet<string>;
  /** Prepositions that stay inside a noun phrase ("the head of the ministry"). */
  inner: ReadonlySet<string>;
  /** Words that open a clause. */
  openers: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** "that". */
  complementizers: ReadonlySet<string>;
  questionWords: ReadonlySet<string>;
  /** Preposition of the agent in a passive ("by"). */
  agent: ReadonlySet<string>;
  /** "according to", "in the words of": the source follows. */
  sourcePhrases: readonly Phrase[];
  /** Of these, the ones that mean a source only before a name: "per". */
  weakSourcePhrases: ReadonlySet<string>;
  /** "as", before a participle: "as stated in". */
  asWords: ReadonlySet<string>;
  /** "(as X) put it". */
  putIt: readonly Phrase[];
  /** "in X's view", "by X's account": nouns that close such a phrase. */
  viewNouns: ReadonlySet<string>;
  /** "… is the mayor's phrase": what somebody made up to say it. */
  coinages: ReadonlySet<string>;
  viewPrepositions: ReadonlySet<string>;
  /** "the claim that": nouns of words, with an owner or with a clause. */
  claimNouns: ReadonlySet<string>;
  /** Of these, the ones that report somebody's words even with no owner: "the claim that". */
  openClaims: ReadonlySet<string>;
  /** Prepositions before a gerund that shares the subject: "by saying". */
  adjuncts: ReadonlySet<string>;
  /** What may follow a noun of words that has an owner: "his claims of", "her remarks about". */
  claimLinks: ReadonlySet<string>;
  /** What follows a passive that labels: "criticised as", "accused of". */
  labelLinks: ReadonlySet<string>;
  /** Passives of praise that say nothing of a source ("touted as"), or ask something of somebody. */
  plainPassives: ReadonlySet<string>;
  /** Lemmas that things do too ("the move signals"): a source must be able to speak. */
  weak: ReadonlySet<string>;
  /** Lemmas that name ("a cat called Tom"). */
  naming: ReadonlySet<string>;
  /** Forms of those. */
  refusing: ReadonlySet<string>;
  /** "declined to comment" is the reporter's own note. */
  refusals: ReadonlySet<string>;
  /** Lemmas whose "by" names no source ("written by"), unless "as" follows. */
  plainAgents: ReadonlySet<string>;
  /** "has been called": before a participle. */
  perfects: ReadonlySet<string>;
  /** Subjects that stand for nothing ("it is clear"). */
  expletives: ReadonlySet<string>;
  /** Prepositions that mark a direct object (Spanish "a"). */
  objectMarkers: ReadonlySet<string>;
  /** "according to plan": what is followed, not who says so. */
  nonSources: ReadonlySet<string>;
  /** People who write studies: with "the", after a study, its authors. */
  authorNouns: ReadonlySet<string>;
  /** Words for people, offices and organisations. */
  people: ReadonlySet<string>;
  /** Pronouns of persons. */
  persons: ReadonlySet<string>;
  /** "put it at". */
  valuePrepositions: ReadonlySet<string>;
  /** "should say": nobody has. */
  deontic: ReadonlySet<string>;
  /** Endings that make a verb finite. */
  finiteEnding: RegExp;
  /** Is the head of a noun phrase its first noun? */
  headFirst: boolean;
  /** Can the subject be left out? */
  proDrop: boolean;
  /** Beginnings of a sentence that goes on with what the one before reports. */
  continuations: readonly Phrase[];
  /** Words of an interview: only then is "Q:" a person's. */
  interview: RegExp;
  /** "reportedly". */
  evidentials: ReadonlySet<string>;
  /** "alleged", which doubts its noun alone. */
  evidentialAdjectives: ReadonlySet<string>;
  /** "is said to", "it is believed", "reports have surfaced". */
  agentless: readonly Phrase[];
  /** Heads of noun phrases that name nobody: "critics", "sources". */
  vague: ReadonlySet<string>;
  /** Quantifiers that make any plural vague: "some Democrats". */
  vagueQuantifiers: ReadonlySet<string>;
  /** "including", "such as": names follow. */
  examples: ReadonlySet<string>;
  /** Prepositions inside a noun phrase that is read from left to right. */
  linking: ReadonlySet<string>;
  /** "one of", "a number of": the noun is what follows. */
  partitives: ReadonlySet<string>;
  /** Words for a time after "that". */
  times: ReadonlySet<string>;
  /** Weekdays, months and the like, never part of a source. */
  calendar: ReadonlySet<string>;
  /** Documents and media; before a colon they are a source. */
  documents: ReadonlySet<string>;
  /** Labels before a colon that are no speakers: "Update:". */
  labels: ReadonlySet<string>;
  /** Adjectives of feeling that take a source and a clause: "is confident that". */
  stances: ReadonlySet<string>;
  stanceLinks: ReadonlySet<string>;
  /** Prepositions inside the phrase of an owner: "the head of the ministry's". */
  ownerInner: ReadonlySet<string>;
  /** Verb-like words that end a noun phrase when it is read from right to left. */
  verbLike: ReadonlySet<string>;
  /** Nouns of what is told by nobody in particular: "word has it", "rumour is". */
  hearsay: ReadonlySet<string>;
  /** Forms of "there are", before which a source is nobody in particular: "there are those who". */
  existentials: ReadonlySet<string>;
  /** "there", where such a form needs it. */
  existentialSubjects: ReadonlySet<string>;
  /** Nouns of what somebody calls something: "word", "label"; the owner's own words stand beside them. */
  labelNouns: ReadonlySet<string>;
  /** Of these, the ones that may as well be the owner's own: "his name is", but "his name for it is". */
  ownNames: ReadonlySet<string>;
  /** "for", after such a noun. */
  labelFor: ReadonlySet<string>;
  /** Forms of "have" and "use". */
  having: ReadonlySet<string>;
  /** Endings and forms of verbs whose subject is called something by others: "earned the nickname". */
  receiving: ReadonlySet<string>;
  /** Particles of verbs: "chimed in", "waved it off". */
  particles: ReadonlySet<string>;
  /** Lemmas that judge only with a particle: "waved it off as". */
  phrasal: ReadonlySet<string>;
  /** Lemmas of perception, which judge before "in": "sees in it a sign". */
  perception: ReadonlySet<string>;
  /** Verbs after which "as" tells the subject's own part: "joined as". */
  roleVerbs: ReadonlySet<string>;
  /** Pronouns of the object before the verb: Spanish "lo llamó". */
  clitics: ReadonlySet<string>;
  /** "in", after those. */
  perceptionLinks: ReadonlySet<string>;
  /** What is seen in something: "a sign of", "a pattern". */
  signs: ReadonlySet<string>;
  /** Lemmas that label with a preposition alone: "tachar de". */
  predicators: ReadonlySet<string>;
  /** "for Ana Ruiz, the work is": prepositions of a point of view. */
  viewpoint: ReadonlySet<string>;
  /** Impersonal pronoun of a verb of speech: "se dice". */
  impersonal: ReadonlySet<string>;
  /** "would do well to", "be wise to": what nobody has done yet. */
  advised: ReadonlySet<string>;
  /** Prepositions that say where somebody is: "officials in Oslo". */
  locatives: ReadonlySet<string>;
  /** "anybody", "everyone": what they see is plain to see, and nobody's word. */
  universals: ReadonlySet<string>;
  /** Verbs of saying that things take as well: "maintains ties". */
  keepers: ReadonlySet<string>;
  /** "nobody disputes", "few doubt": whose denial of it would be, and what it would be. */
  nobodies: ReadonlySet<string>;
  /** Endings of those who are called after what they say, each with that of the verb: "-ers" of "-e". */
  speechAgents: readonly (readonly [ending: string, verb: string])[];
  doubts: ReadonlySet<string>;
  /** "nobody mentioned that", "few notice that": what they keep silent about is so. */
  silences: ReadonlySet<string>;
  /** Verbs of speech that with a preposition are none, by lemma: "contar con", to have. */
  mute: ReadonlyMap<string, string>;
  /** Those who speak for the medium itself before a colon: "PRESENTER:". */
  narrators: ReadonlySet<string>;
  /** Numerals that stand for people just named after "the": "the two say". */
  numerals: ReadonlySet<string>;
  /** Adjectives of sources without a name: "unnamed". */
  anonymous: ReadonlySet<string>;
  /** "but" after a negated phrase. */
  corrections: ReadonlySet<string>;
  /** Openers that are adverbs between a helping verb and its participle: "has since said". */
  midAdverbs: ReadonlySet<string>;
  /** Abbreviated titles, without the dot. */
  titles: ReadonlySet<string>;
}
