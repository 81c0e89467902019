import type { AttributionLexicon, CueForm, CueKind, Phrase } from '../attribution';

const words = (list: string): string[] => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const phrases = (list: string): Phrase[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '));

/** Irregular verbs: lemma, third person, past, participle, gerund. */
const IRREGULAR = new Map(
  words(`
    say/says/said/said/saying tell/tells/told/told/telling write/writes/wrote/written/writing
    think/thinks/thought/thought/thinking feel/feels/felt/felt/feeling find/finds/found/found/finding
    show/shows/showed/shown/showing know/knows/knew/known/knowing hold/holds/held/held/holding
    swear/swears/swore/sworn/swearing foresee/foresees/foresaw/foreseen/foreseeing see/sees/saw/seen/seeing
    read/reads/read/read/reading put/puts/put/put/putting learn/learns/learned/learned/learning
    speak/speaks/spoke/spoken/speaking hear/hears/heard/heard/hearing bet/bets/bet/bet/betting
    quip/quips/quipped/quipped/quipping admit/admits/admitted/admitted/admitting
    dub/dubs/dubbed/dubbed/dubbing blog/blogs/blogged/blogged/blogging plan/plans/planned/planned/planning
    understand/understands/understood/understood/understanding rebut/rebuts/rebutted/rebutted/rebutting
    slam/slams/slammed/slammed/slamming rap/raps/rapped/rapped/rapping rip/rips/ripped/ripped/ripping
    concur/concurs/concurred/concurred/concurring infer/infers/inferred/inferred/inferring
    commit/commits/committed/committed/committing sing/sings/sang/sung/singing
    mean/means/meant/meant/meaning go/goes/went/gone/going
    begin/begins/began/begun/beginning make/makes/made/made/making forget/forgets/forgot/forgotten/forgetting`).map(
    (row) => {
      const forms = row.split('/');
      return [forms[0] ?? '', forms] as const;
    },
  ),
);

function inflect(lemma: string): string[] {
  const known = IRREGULAR.get(lemma);
  if (known) return known;
  const third = /(s|sh|ch|x|z)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const gerund = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [lemma, third, past, past, gerund];
}

const VERBS: Record<CueKind, string> = {
  say: `say tell acknowledge admit affirm allege announce argue assert assure aver caution claim comment complain concede confirm contend declare deny explain exclaim insist joke lament mention muse opine posit proclaim pronounce quip recount reiterate remark report reveal state stress suggest testify tweet warn write recite boast conclude emphasize emphasise underscore predict imply intone mock inform advise scoff shout vow marvel rail quote cite rebut concur swear allude elaborate clarify summarize summarise believe think recommend propose pledge promise urge`,
  remark: `add counter maintain note observe reason recall repeat reply respond retort point blog chime hint signal`,
  show: `find show indicate estimate calculate discover determine demonstrate document detect know learn understand feel
    guess suspect suppose doubt assume presume imagine figure reckon hear read agree disagree speculate theorize project forecast
    foresee expect anticipate dream wonder ask question worry fear hope wish realize realise recognize
    recognise decide infer deduce remember forget caution illustrate highlight bet
    outline describe stipulate specify disclose teach see consider regard view deem`,
  judge: `accuse blame praise criticize criticise condemn denounce decry deride dismiss slam blast rip hail laud tout
    call dub label brand rate attack charge slight paint reference encourage exhort characterize characterise portray depict describe liken compare defend dispute
    criticise challenge endorse oppose favor favour advocate demand request applaud
    denigrate disparage ridicule ding bash chide scold rebuke fault thank congratulate salute celebrate
    discuss outline detail propose deny ask question cite mention quote explain emphasize emphasise stress
    reiterate underscore tweet announce predict want estimate appreciate regret resent apologize
    trash lambaste lambast castigate tease mock acknowledge recall recount claim allege declare urge warn advise
    recommend promise pledge report confirm admit concede lament reveal recite state affirm testify imply disclose allude
    suggest posit vow contend foresee speculate tell envision envisage prefer love hate dislike admire respect believe doubt fear`,
  intend: `want hope expect plan intend vow pledge promise refuse decline threaten agree ask urge call swear
    wish propose offer aim claim`,
  for: `call appeal argue complain talk speak joke boast brag rail warn comment elaborate worry think hear write
    respond apologize allude hint refer point lash blast object agree disagree concur testify inquire`,
  utter:
    'continue go begin start laugh smile nod shrug sigh joke cry yell scream whisper interject interrupt chant sing',
};

function verbForms(): Map<string, CueForm> {
  const kinds = new Map<string, Set<CueKind>>();
  for (const kind of Object.keys(VERBS) as CueKind[])
    for (const lemma of words(VERBS[kind])) {
      const own = kinds.get(lemma) ?? new Set<CueKind>();
      kinds.set(lemma, own.add(kind));
    }
  const forms = new Map<string, CueForm>();
  for (const [lemma, own] of kinds) {
    const [base = lemma, third = '', past = '', participle = '', gerund = ''] = inflect(lemma);
    for (const form of new Set([base, third, past, participle, gerund]))
      forms.set(form, {
        lemma,
        kinds: [...own],
        finite: form === base || form === third || form === past,
        participle: form === participle,
        gerund: form === gerund,
        base: form === base,
      });
  }
  return forms;
}

/** Sources of the lists: the cue inventories of PDTB and of reported-speech grammars, and reading news pages. */
export const ATTRIBUTION: AttributionLexicon = {
  verbs: verbForms(),
  nounLike:
    set(`remark remarks decline declines need needs informed rate rates attack attacks charge charges claim claims report reports state states note notes comment comments estimate estimates plan plans
    call calls view views hope hopes fear fears doubt doubts project projects forecast forecasts need needs wish wishes
    demand demands request requests promise promises pledge pledges vow vows charge charges show shows find finds
    question questions address addresses fault challenge challenges support reason reasons figure figures quote
    quotes tweet tweets reply point points answer answers worry worries warning speculation feeling aim aims
    respect love joke jokes offer offers appeal appeals brand brands label labels document documents signal signals
    address fear guess bet brag dream dreams concern concerns hold detail details means finding findings
    meaning understanding saying telling writing thinking reading hearing ruling thought suspect suspects push
    vote votes rule rules object objects talk talks mock counter counters post posts blast state`),
  auxiliaries: set(`has have had is are was were be been being do does did will would can could may might must shall
    should 's 've 'd 'll 're having got`),
  passive: set(`is are was were be been being 's 're get got gets`),
  adverbs: set(`also then later again once even just still now never always often soon further already only
    not n't reportedly too first once thus therefore instead rather all both each famously ever long so far quite
    previously today yesterday perhaps maybe indeed ago please however meanwhile`),
  adverbEnding:
    /^(?!(?:family|ally|supply|reply|assembly|rally|bully|monopoly|anomaly|belly|jelly|elderly|friendly|likely|unlikely|daily|weekly|monthly|early|orderly|costly|deadly|homily|multiply|apply|imply|lonely|curly|ugly)$)\p{L}{3,}ly$/u,
  gerundEnding: /\p{L}{2,}ing$/u,
  hearerVerbs: set('tell ask inform urge warn advise promise accuse blame'),
  carriers: set(`went go goes going continued continues continue began begins begin started declined declines refused
    refuses seemed seems appeared appears wants wanted want used tended tends came come proceeded rushed trying tried
    tries failed had has have able quick happy ready careful likely chose hastened ventured dared paused get got`),
  infinitiveMarkers: set('to'),
  pronouns: set(`he she they who it`),
  selves: set(`i we you me us`),
  relatives: set(`who which that whom`),
  determiners: set(`the a an this that these those some any no every each another other several many most few all both
    its his her their our my your one two three four five six seven eight nine ten more such`),
  articles: set('the a an its his her their our my your every'),
  singular: set('he she it this that a an each another one every much someone everyone nobody anyone everybody'),
  plural: set(`people police they we you men women children media who many some several most few others democrats both
    staff youth faculty public critics data`),
  baseIsPlural: true,
  negations: set(
    "not n't never no without didn't doesn't don't won't wouldn't hasn't haven't couldn't can't isn't cannot",
  ),
  definite: set(`the this that these those both his her their its`),
  possessives: set(`'s ' its his her their`),
  prepositions:
    set(`of in on at by for with from to into onto over under after before since during about against between
    among through throughout despite without within amid across behind beyond near off out up down via per like as
    than toward towards upon unlike except including until till around above below along outside inside`),
  topicPrepositions: set('about of for on against to as over out'),
  inner: set(`of at for in from with on to against about behind near between including among`),
  openers: set(`that because while although though if when where whereas after before since unless until as so whether
    but yet or nor than why how what which who whom whose because once wherever whenever`),
  conjunctions: set(`and but or nor yet so`),
  complementizers: set('that'),
  questionWords: set('how why what whether if where when who which'),
  agent: set('by'),
  sourcePhrases: phrases(`according to
    in the words of
    in the view of
    in the opinion of
    in the eyes of
    citing
    quoting
    per
    by the account of
    on the word of`),
  weakSourcePhrases: set('per'),
  asWords: set('as'),
  putIt: phrases(`put it
    puts it
    has put it
    tells it
    told it`),
  viewNouns: set(`view views words opinion account estimate estimates telling eyes mind judgment judgement estimation
    reckoning assessment phrase`),
  viewPrepositions: set('in by to'),
  claimNouns: set(`claim claims allegation allegations statement statements assertion assertions argument arguments
    contention promise promises pledge vow belief view opinion accusation accusations charge suggestion
    suggestions remark remarks comment comments warning warnings prediction predictions complaint complaints concern
    concerns fear fears hope hopes idea notion conclusion finding findings announcement admission denial insistence
    assessment estimate report reports criticism testimony tweet tweets declaration proposal theory rumor rumors
    rumour rumours question speculation call calls demand demands doubts message point`),
  claimLinks: set(''),
  labelLinks: set('as of for a an the'),
  evidentials: set(`reportedly allegedly supposedly purportedly ostensibly`),
  agentless: phrases(`it is said
    it has been said
    it was said
    it is believed
    it is thought
    it is claimed
    it is alleged
    it is rumored
    it is rumoured
    it has been reported
    it was reported
    it is reported
    it is understood
    it is feared
    it is widely believed
    is said to
    are said to
    was said to
    were said to
    is believed to
    are believed to
    was believed to
    is thought to
    are thought to
    was thought to
    is reported to
    are reported to
    is rumored to
    is rumoured to
    are rumored to
    was rumored to
    is alleged to
    are alleged to
    was alleged to
    is understood to
    is expected to
    are expected to
    was expected to
    were expected to
    is considered
    are considered
    is widely seen
    is seen as
    are seen as
    was seen as
    rumor has it
    rumour has it
    rumors swirled
    reports surfaced
    reports have surfaced
    rumors have surfaced
    rumours have surfaced
    reports emerged
    reports have emerged
    word has it`),
  vague:
    set(`critics critic some many several analysts analyst observers observer experts expert sources source officials
    official insiders insider opponents opponent skeptics sceptics detractors others people most few commentators
    pundits watchers supporters proponents rumors rumours reports speculation somebody someone everyone everybody
    nobody anyone economists scholars scientists researchers strategists aides advisers advisors lawyers
    diplomats traders investors historians activists advocates lawmakers voters residents locals witnesses
    politicians leaders figures`),
  vagueQuantifiers: set('some many several most few others everyone everybody nobody somebody someone anyone'),
  examples: set('including like such namely'),
  linking: set('of for from at'),
  calendar: set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday tomorrow tonight jan feb mar apr jun jul aug sep sept oct nov
    dec last morning evening afternoon night year week month`),
  documents: set('poll report study survey analysis source sources officials police experts ap'),
  labels:
    set(`latest source credit caption image correction update updated note related read watch video photo photos story more exclusive breaking
    opinion analysis editor's p.s`),
  stances: set(`confident certain sure afraid worried concerned convinced optimistic hopeful aware skeptical adamant
    clear surprised glad proud happy sorry doubtful`),
  stanceLinks: set('about'),
  ownerInner: set('of'),
  verbLike: set(`is are was were be been being has have had do does did will would can could may might must shall should
    made took went came got gave saw said told left kept began won lost held brought became ran set let led met
    makes takes goes comes gets gives sees leaves keeps wins runs sets leads meets`),
  titles: set(`mr mrs ms dr gov sen rep gen st lt col sgt prof rev hon capt adm jr sr `),
};
