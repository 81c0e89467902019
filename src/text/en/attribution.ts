import type { AttributionLexicon } from '../attribution';
import { phraseList, wordSet } from '../word-list';
import { AGENTLESS } from './agentless';
import { cueVerbs } from './cue-verbs';
import { DOCUMENTS, PEOPLE } from './source-nouns';

/** Sources of the lists: the cue inventories of PDTB and of reported-speech grammars, and reading news pages. */

export const ATTRIBUTION: AttributionLexicon = {
  verbs: cueVerbs(),
  nounLike:
    wordSet(`venture ventures express debate debates rail rails set place cast head heads signals stamp voice coin remark remarks decline declines need needs informed rate rates attack attacks charge charges claim claims report reports state states note notes comment comments estimate estimates plan plans
    call calls view views hope hopes fear fears doubt doubts project projects forecast forecasts wish wishes
    demand demands request requests promise promises pledge pledges vow vows show shows find finds
    question questions address addresses fault challenge challenges support reason reasons figure figures quote
    quotes tweet tweets reply point points answer answers worry worries warning speculation feeling aim aims
    murmur murmurs whisper whispers howl howls roar roars groan groans moan moans snap snaps bark barks huff growl growls
    trumpet trumpets sneer sneers whine wail wails bleat crow thunder storm storms fume fumes gripe gripes carp hiss coo purr term terms
    respect love joke jokes offer offers appeal appeals brand brands label labels document documents signal guess bet brag dream dreams concern concerns hold detail details means finding findings
    meaning understanding saying telling writing thinking reading hearing ruling thought suspect suspects push
    vote votes rule rules object objects talk talks mock counter counters post posts blast`),
  auxiliaries:
    wordSet(`am 'm has have had is are was were be been being do does did will would can could may might must shall
    should 's 've 'd 'll 're having got`),
  passive: wordSet(`is are was were be been being 's 're get got gets`),
  adverbs: wordSet(`also then later again once even just still now never always often soon further already
    not n't reportedly too first thus therefore instead rather all both each famously ever long so far quite
    previously today yesterday perhaps maybe indeed ago please however meanwhile`),
  adverbEnding:
    /^(?!(?:family|ally|supply|reply|assembly|rally|bully|monopoly|anomaly|belly|jelly|elderly|friendly|likely|unlikely|daily|weekly|monthly|early|orderly|costly|deadly|homily|multiply|apply|imply|lonely|curly|ugly)$)\p{L}{3,}ly$/u,
  infinitiveEnding: null,
  gerundEnding: /\p{L}{2}ing$/u,
  hearerVerbs: wordSet('tell ask inform urge warn advise promise accuse'),
  carriers:
    wordSet(`went go goes going gone continued continues continue began begins begin started declined declines refused
    refuses seemed seems appeared appears wants wanted want used tended tends came come proceeded rushed trying tried
    tries failed had has have able quick right wrong happy ready careful likely chose taken took hastened ventured dared paused get got`),
  extents: phraseList('so far as\n as far as'),
  infinitiveMarkers: wordSet('to'),
  pronouns: wordSet(`he she they who it`),
  selves: wordSet(`i we you me us`),
  objectPronouns: wordSet('him her them it us me you'),
  undergoing: wordSet('find finds found finding see sees saw seeing hear hears heard hearing'),
  reflexives: wordSet('himself herself itself themselves ourselves yourself myself'),
  authors: wordSet('i we'),
  partitives: wordSet(
    'one some many most several few all both two three number majority couple pair handful dozens hundreds thousands scores lot group chorus host string slew array succession',
  ),
  times: wordSet('day week month year night morning evening afternoon time'),
  relatives: wordSet(`who which that whom`),
  determiners:
    wordSet(`the a an this that these those some any no every each another other several many most few all both
    its his her their our my your one two three four five six seven eight nine ten more such`),
  standalone: wordSet('all both each another neither'),
  articles: wordSet('the a an its his her their our my your every'),
  singular: wordSet('he she it this that a an each another one every much someone everyone nobody anyone everybody'),
  plural:
    wordSet(`those these people police they we you men women children media who many some several most few others democrats both
    staff youth faculty public critics data pair couple duo trio`),
  baseIsPlural: true,
  headFirst: false,
  proDrop: false,
  finiteEnding: /\p{L}{2}(?:ed|[^s]s)$/u,
  deontic: wordSet('should must ought shall let'),
  negations: wordSet(
    "not n't never no without didn't doesn't don't won't wouldn't hasn't haven't couldn't can't isn't cannot",
  ),
  definite: wordSet(`the this that these those both his her their its`),
  possessives: wordSet(`'s ' its his her their`),
  prepositions:
    wordSet(`of in on at by for with from to into onto over under after before since during about against between
    among through throughout despite without within amid across behind beyond near off out up down via per like as
    than toward towards upon unlike except including until till around above below along outside inside`),
  topicPrepositions: wordSet('about of for on against as over out'),
  inner: wordSet(`of at for in from with on to against about behind near between including among around across`),
  openers:
    wordSet(`that because while although though if when where whereas after before since unless until as so whether
    but yet or nor than why how what which who whom whose once wherever whenever`),
  conjunctions: wordSet(`and but or nor yet so`),
  complementizers: wordSet('that'),
  questionWords: wordSet('how why what whether if where when who which'),
  agent: wordSet('by'),
  sourcePhrases: phraseList(`as per
    according to
    in the words of
    in the view of
    in the opinion of
    in the eyes of
    citing
    quoting
    per
    by the account of
    in the telling of
    to hear
    on the word of`),
  weakSourcePhrases: new Set(['per', 'to hear']),
  asWords: wordSet('as'),
  putIt: phraseList(`put it
    puts it
    has put it
    tells it
    told it
    have it
    made it clear
    makes it clear
    make it clear
    made clear
    makes clear
    puts the blame on
    put the blame on
    lays the blame on
    laid the blame on
    lay the blame on
    pins the blame on
    pinned the blame on
    points the finger at
    puts *down to
    attributes *to
    ascribes *to
    makes *points
    made *points
    make *points
    makes *claims
    made *claims
    make *claims
    makes *charges
    draws *conclusions
    drew *conclusions
    pointed the finger at
    has it`),
  coinages: wordSet(
    'figure phrase expression word words term label coinage epithet nickname formula formulation description',
  ),
  viewNouns: wordSet(
    `view views words opinion account estimate estimates telling reckoning count calculation calculations assessment admission phrase eyes reading lights`,
  ),
  viewPrepositions: wordSet('in by on'),
  claimNouns: wordSet(`claim claims allegation allegations statement statements assertion assertions argument arguments
    contention promise promises pledge vow belief view opinion accusation accusations charge suggestion
    suggestions remark remarks comment comments warning warnings prediction predictions complaint complaints concern
    concerns fear fears hope hopes idea notion conclusion finding findings announcement admission denial insistence
    assessment estimate report reports criticism testimony talk whispers chatter murmurs conjecture theories
    insinuation insinuations tweet tweets declaration proposal theory rumor rumors
    rumour rumours question speculation call calls demand demands doubts`),
  openClaims:
    wordSet(`claim claims allegation allegations accusation accusations assertion assertions rumor rumors rumour rumours
    speculation report reports suggestion suggestions arguments charge criticism concern concerns fear fears complaints warnings
    prediction predictions theory theories talk whispers chatter murmurs conjecture insinuation insinuations`),
  adjuncts: wordSet('by after before in while without when'),
  claimLinks: new Set(),
  labelLinks: wordSet('as of for a an the'),
  plainPassives: wordSet(
    'call consider regard view see treat tout herald hail praise celebrate ask request invite tell quote cite urge express',
  ),
  weak: wordSet('tell hint signal underscore highlight illustrate suggest demand promise threaten'),
  naming: wordSet('call dub name label brand nickname christen term'),
  refusing: wordSet('declined declines decline refused refuses refuse'),
  refusals: wordSet('decline refuse'),
  plainAgents: wordSet('see maintain write hear read know hold find add detect repeat'),
  perfects: wordSet('been'),
  expletives: wordSet('it there'),
  objectMarkers: new Set(),
  nonSources: wordSet('plan plans schedule need needs custom tradition size age type instructions'),
  authorNouns: wordSet('analysts researchers authors scholars scientists experts academics economists historians'),
  people: PEOPLE,
  documents: DOCUMENTS,
  persons: wordSet('he she who'),
  valuePrepositions: wordSet('at'),
  continuations: phraseList(`this is because
    that is because
    because
    the reason is
    specifically
    for example
    for instance
    in particular
    namely`),
  interview: /\binterview|\bspoke (?:to|with)\b|\bconversation\b|\btranscript\b/i,
  evidentials: wordSet('reportedly allegedly supposedly purportedly ostensibly'),
  evidentialAdjectives: wordSet('alleged rumored rumoured purported'),
  agentless: AGENTLESS,
  vague:
    wordSet(`critics critic some many several analysts analyst observers observer experts expert sources source officials
    official insiders insider opponents opponent skeptics sceptics detractors others people most few commentators
    pundits watchers supporters proponents rumors rumours reports speculation somebody someone everyone everybody
    nobody anyone economists scholars scientists researchers strategists aides advisers advisors lawyers
    diplomats traders investors historians whistleblowers whistleblower employees workers neighbours neighbors colleagues passengers commuters villagers activists advocates lawmakers voters residents locals witnesses heads minds tongues quarters circles
    politicians leaders defenders backers allies foes rivals boosters folks folk persons voices those`),
  vagueQuantifiers: wordSet(
    'some many several most few others everyone everybody nobody somebody someone anyone various numerous countless',
  ),
  examples: wordSet('including like such namely'),
  linking: wordSet('of for from at'),
  calendar:
    wordSet(`day monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday tomorrow tonight jan feb mar apr jun jul aug sep sept oct nov
    dec last morning evening afternoon night year week month
    days years weeks months hours minutes`),
  labels:
    wordSet(`latest source credit caption image correction update updated note related read watch video photo photos story more exclusive breaking
    opinion analysis editor's p.s`),
  stances:
    wordSet(`frustrated angry upset dismayed disappointed pleased grateful alarmed furious outraged confident certain sure afraid worried concerned convinced optimistic hopeful aware skeptical adamant
    clear surprised glad proud happy sorry doubtful`),
  stanceLinks: wordSet('about'),
  ownerInner: wordSet('of'),
  verbLike:
    wordSet(`become is are was were be been being has have had do does did will would can could may might must shall should
    made took went came got gave saw said told left kept began won lost held brought became ran set let led met
    makes takes goes comes gets gives sees leaves keeps wins runs sets leads meets`),
  hearsay: wordSet('word rumor rumour rumors rumours gossip legend talk scuttlebutt lore wisdom whispers'),
  existentials: wordSet('are is were was'),
  existentialSubjects: wordSet('there'),
  roleVerbs: wordSet(
    'joined left resigned retired returned served worked acted posed appeared ran opened started began',
  ),
  clitics: new Set(),
  labelNouns:
    wordSet(`word words phrase term label tag name nickname moniker epithet description verdict slogan sobriquet
    shorthand judgment judgement diagnosis`),
  ownNames: wordSet('name nickname moniker epithet sobriquet tag label'),
  labelFor: wordSet('for'),
  having: wordSet('has have had uses used use'),
  receiving: wordSet(
    'earned earns got gets received receives won wins bore bears carried carries acquired gained has had have',
  ),
  particles: wordSet('in up out on off away aside down back together'),
  phrasal: wordSet('wave brush laugh shrug'),
  perception: wordSet('see hear detect read sense find discern spot recognize recognise'),
  perceptionLinks: wordSet('in'),
  signs:
    wordSet(`sign signs pattern patterns warning echo echoes hint hints plot message symbol symbols threat danger irony
    parallel parallels precedent`),
  predicators: new Set(),
  viewpoint: wordSet('to'),
  impersonal: new Set(),
  advised: wordSet('well wise better welcome'),
  locatives: wordSet('in around across'),
  universals: wordSet('anyone anybody everyone everybody whoever'),
  keepers: wordSet('maintain'),
  speechAgents: [
    ['ers', ''],
    ['ers', 'e'],
  ],
  nobodies: wordSet('nobody none few no'),
  doubts: wordSet('dispute deny doubt question contest challenge'),
  mute: new Map([['see', 'to']]),
  silences: wordSet('mention tell note notice remark acknowledge admit concede recall'),
  narrators: wordSet(
    'presenter host hostess anchor newsreader newscaster correspondent reporter narrator narration voiceover byline announcer moderator studio our the',
  ),
  numerals: wordSet('two three four pair duo trio'),
  anonymous: wordSet('unnamed anonymous unidentified undisclosed'),
  corrections: wordSet('but'),
  midAdverbs: wordSet('since'),
  titles: wordSet(`mr mrs ms dr gov sen rep gen st lt col sgt prof rev hon capt adm jr sr `),
};
