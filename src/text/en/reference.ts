import type { ReferenceWords } from '../reference';
import { wordSet } from '../word-list';
import { DOCUMENTS } from './source-nouns';

export const REFERENCE: ReferenceWords = {
  he: wordSet('he him his himself'),
  she: wordSet('she her hers herself'),
  it: wordSet('it its itself'),
  they: wordSet('they them their theirs themselves'),
  anyPossessive: wordSet(''),
  definite: wordSet('the this that these those his her its their our said such'),
  indefinite: wordSet('a an any every each one some no'),
  other: wordSet('another other others different second separate neighbouring neighboring rival nearby'),
  possessives: wordSet('his her their its'),
  relatives: wordSet(`
    brother brothers sister sisters son sons daughter daughters father mother parents wife husband widow fiancee cousin cousins
    uncle aunt nephew niece grandson granddaughter grandfather stepson stepdaughter stepbrother sibling siblings relative
    relatives friend friends chum chums pal pals buddy crony cronies neighbour neighbor classmate classmates schoolmate
    godfather godson protege rival rivals opponent predecessor successor namesake
  `),
  inLaws: wordSet('in law'),
  officials: wordSet('official officials diplomat diplomats authorities policymakers'),
  relative: wordSet('who which whose whom that where'),
  behindPlace: /(?:ly|ing|ed)$|^(?:late|early|alone|together|soon|long|earlier|later|ago|afterwards)$/,
  interrogatives: wordSet('what how why when whether if'),
  emphatics: new Set(),
  reflexives: wordSet('itself themselves turn'),
  objectRelatives: wordSet('which that whom'),
  employments: wordSet('work works teach teaches is are'),
  copulas: wordSet('is are was were be been being'),
  stays: new Set(),
  addresses: wordSet('your our my'),
  writings: DOCUMENTS,
  of: wordSet('of'),
  notNames: wordSet(`
    a an the this that these those he she it they we you i his her its their our my your who what which when where why
    how whose whom there here and or but nor so yet for if as at by in on of to from with without within into onto over under
    after before since until till while during through throughout between among against about above below behind beside beyond
    across along around near next past per despite except like unlike than then now today tomorrow yesterday meanwhile however
    moreover furthermore additionally also still even only just not no never none nothing nobody neither either both all any
    some many most more much few several each every other another such same one two three four five six seven eight nine ten
    first second third last once twice again back down up out off is are was were be been being do does did has have had can
    could may might must shall should will would let yes perhaps maybe indeed instead rather quite very too well
    according although though because unless whether whatever whoever wherever whenever critics analysts observers experts
    officials supporters opponents reports sources researchers residents people workers shipments loading editor editing
    reporting correction update updated live explained opinion analysis exclusive breaking watch read advertisement
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december spring summer autumn fall winter mr mrs ms dr
    question answer tl new old big small good bad inside amid given thanks asked say says said
  `),
  nameJoints: wordSet('of the de la del los las and & for van von der den di da du y e'),
  nameConjunctions: wordSet('and &'),
  datedNouns: wordSet(
    'election elections vote ballot poll polls bid run ambitions ambition candidacy campaign race contest summit referendum budget season presidency term',
  ),
  aims: wordSet('to'),
  contending: wordSet('run stand compete contest'),
  occurrences: wordSet('took happened occurred came made undertook paid held began started staged'),
  whereabouts: wordSet('where'),
  members: wordSet(
    'fellow fellows researcher researchers scholar scholars analyst analysts expert experts members member economist economists academic academics professor professors director directors head heads lecturer lecturers strategist specialist specialists',
  ),
  labelJoints: /\b(?:as|with)(?:\s(?:an?|the))?\s$/i,
  onTop: wordSet('more additional extra further other'),
  changes: wordSet(
    'fell fall falls fallen falling rose rise rises risen rising gained gain gains gaining lost lose loses losing dropped drop drops climbed climb climbs jumped jump jumps slipped slid regained regain recovered recover surged surge plunged tumbled grew grown grow grows shrank shrunk added shed sank soared dipped',
  ),
  previous: wordSet('previous prior former preceding'),
  distributive: wordSet('each every apiece'),
  corrections: wordSet('when whereas while but though although yet'),
  partial: wordSet('alone'),
  additive: wordSet(
    'also additionally further furthermore added adds too went goes continued continues moreover again concluded conclude',
  ),
  vagueSources: wordSet(
    'critics analysts observers experts insiders detractors skeptics sceptics commentators pundits watchers naysayers',
  ),
  posts: wordSet(
    'post posts tweet tweets video videos clip message messages publication thread meme rumour rumor image',
  ),
  sayings: wordSet(
    'claim claims jibe jibes taunt taunts slur slurs gibe label tag charge charges accusation accusations row',
  ),
  sayingsFirst: false,
  labels: wordSet('label phrase epithet nickname tag description'),
  wishes: wordSet('would should ought might must'),
  possible: wordSet('could might may'),
  vagueQuantifiers: wordSet('people some many several others few most plenty those'),
  afterQuantifier: wordSet(
    'folks people voices quarters lawmakers residents politicians locals readers have has had in say call see hear now even here there would might will on at already go who think believe regard find read view like wave',
  ),
  perceptions: wordSet('see detect discern spot sense smell perceive suspect glimpse hear read recognise recognize'),
  placePrefixes: wordSet('san santa santo saint los las mount lake cape fort'),
  locatives: wordSet('in'),
  placeWords: wordSet(
    'port harbour harbor station airport terminal yard dock docks wharf quay pier square plaza hall depot',
  ),
  subjects: wordSet('he she they'),
  prospects: wordSet(
    'set due scheduled slated going expected about poised meant supposed preparing ready right turn chosen picked selected agreed gearing bound',
  ),
  infinitives: wordSet('to'),
  prepositions: wordSet(
    'in on at by during after before since from until last this while within over through for with',
  ),
  pastEnding: /^\p{Ll}{2,}ed$/u,
  nominalEnding: /ing$/,
  stateBefore: wordSet('state'),
  stateBehind: new Set(),
  writers: wordSet('we i'),
  surfaces: wordSet('on'),
  agents: wordSet('by'),
  ourEnding: null,
  thereafter: wordSet('earlier later ago before afterwards'),
  sequence: wordSet('after before until once since'),
  originPhrases: [
    'spoken by',
    'uttered by',
    'said by',
    'come from',
    'came from',
    'fall to',
    'fell to',
    'belong to',
    'is the work of',
    'words of',
    'word of',
    'voice of',
    'mouth of',
    'lips of',
  ],
  usePhrases: [
    'use the phrase',
    'use the word',
    'use the term',
    'use the words',
    'use the label',
    'use the expression',
    'coin the',
    'speak of a',
    'have a phrase',
  ],
  reportedCredits: [
    'pinned on',
    'pin on',
    'attributed to',
    'ascribed to',
    'credited to',
    'put in the mouth of',
    'put in ... mouth',
    'put down to',
    '=credit ... with',
    '=attribute ... to',
  ],
  labelPassive:
    /\b(?:been|is|are|was|were|being)\s(?:\w+ly\s|widely\s|often\s)?\w+(?:ed|en|wn)(?:\s(?:off|down|away))?\sas\b|^(?:Dubbed|Nicknamed|Branded|Labell?ed|Christened|Billed\sas|Described\sas)\s(?![^,]*\sby\s)/i,
  pointers: wordSet('it this that these those they them all there'),
  pointingOpeners: wordSet('this that it not which'),
  objects: wordSet('it him them'),
  clauseJoints: wordSet('and but that who which as when while because'),
  subjectAfter: wordSet(
    'and but that also then meanwhile still yet however separately now later nevertheless moreover',
  ),
  auxiliaries: wordSet('have has had do does did will would can could say says said'),
  firstPersons: wordSet('i we'),
  phraseEnds: wordSet('and of about for in on with from to by at than who which that the these those its his their'),
  idioms: [
    'as it is',
    'as it were',
    'as it stands',
    'as it happens',
    'as it turns out',
    'as it turned out',
    'in the company of',
    'opening ceremony',
    'closing ceremony',
    'award ceremony',
    'awards ceremony',
    'inauguration ceremony',
    'inaugural ceremony',
    'swearing-in ceremony',
    'signing ceremony',
    'graduation ceremony',
    'keep company',
    'in good company',
    'in line with',
    'along the lines',
    'down the line',
    'the bottom line',
    'in the event of',
    'in any event',
    'at all events',
    'on the record',
    'off the record',
    'for the record',
    'do business',
    'in business',
    'the business of',
    'mean business',
    'on the occasion of',
    'of a train of',
    'train of thought',
    'a mine of',
    'in the act of',
    'party line',
    'front line',
    'line up',
    'on the line',
    'line of',
    'state of the art',
    'any port in',
    'first port of call',
  ],
  dropsSubject: false,
  personTitles: wordSet(`
    mr mrs ms miss dr sir dame lord lady president presidents premier premiers mayor mayors minister ministers secretary
    senator senators congressman congresswoman governors ambassadors
    governor gen general col judge justice prof professor ambassador king queen prince princess pope chairman chairwoman
    analyst economist researcher spokesman spokeswoman spokesperson director chief ceo
  `),
  governments: wordSet('administration government white house presidency cabinet team'),
  organisationWords: wordSet(`
    inc corp corporation co company ltd plc llc group holdings bank fund foundation institute institution university
    college council commission committee agency authority ministry department office bureau board association society
    union federation league party congress parliament senate court police army navy railway railways railroad rail lines
    airlines airport port ports mining mines minerals metals resources energy power electric oil gas petroleum steel
    shipping logistics partners capital investments international news times post herald tribune journal gazette daily
    weekly review press media network radio television tv magazine government administration municipality city
    district project initiative programme program center centre hospital school church museum day week act treaty award prize cup river lake mount street avenue road island bay canal festival
  `),
};
