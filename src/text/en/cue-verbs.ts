import type { CueForm, CueKind } from '../attribution';
import { wordList } from '../word-list';

/** Irregular verbs: lemma, third person, past, participle, gerund. */
const IRREGULAR = new Map(
  wordList(`
    say/says/said/said/saying tell/tells/told/told/telling write/writes/wrote/written/writing
    think/thinks/thought/thought/thinking feel/feels/felt/felt/feeling find/finds/found/found/finding
    show/shows/showed/shown/showing know/knows/knew/known/knowing hold/holds/held/held/holding
    swear/swears/swore/sworn/swearing foresee/foresees/foresaw/foreseen/foreseeing see/sees/saw/seen/seeing
    read/reads/read/read/reading put/puts/put/put/putting set/sets/set/set/setting cast/casts/cast/cast/casting learn/learns/learned/learned/learning
    speak/speaks/spoke/spoken/speaking hear/hears/heard/heard/hearing bet/bets/bet/bet/betting
    quip/quips/quipped/quipped/quipping admit/admits/admitted/admitted/admitting
    dub/dubs/dubbed/dubbed/dubbing blog/blogs/blogged/blogged/blogging plan/plans/planned/planned/planning
    understand/understands/understood/understood/understanding rebut/rebuts/rebutted/rebutted/rebutting
    slam/slams/slammed/slammed/slamming rap/raps/rapped/rapped/rapping rip/rips/ripped/ripped/ripping
    concur/concurs/concurred/concurred/concurring infer/infers/inferred/inferred/inferring
    commit/commits/committed/committed/committing sing/sings/sang/sung/singing
    aver/avers/averred/averred/averring brag/brags/bragged/bragged/bragging pan/pans/panned/panned/panning
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
  say: `
    say tell acknowledge admit affirm allege announce argue assert assure aver caution claim comment complain
    concede confirm contend declare deny explain exclaim insist joke lament mention muse opine posit proclaim profess
    pronounce quip recount reiterate remark report reveal state stress suggest testify tweet warn  recite
    boast conclude emphasize emphasise underscore predict imply intone mock   scoff shout vow marvel
    quote cite rebut concur swear allude elaborate clarify summarize summarise believe think recommend propose
    pledge promise urge express venture volunteer confide theorise theorize brag`,
  remark: `
    write inform advise add counter maintain note observe reason recall repeat reply respond retort point blog chime hint signal
    murmur mutter moan groan grumble growl purr howl roar bellow bark snap snarl sneer sniff snort thunder trumpet wail
    whine bleat crow gush huff fume carp gripe grouse coo hiss rumble chorus holler drawl croak bray stammer enthuse rage fulminate rhapsodise rhapsodize`,
  show: `
    find show indicate estimate calculate discover determine demonstrate document detect know learn understand feel
    guess suspect suppose doubt assume presume imagine figure reckon agree disagree speculate theorize project
    forecast foresee expect anticipate dream wonder ask question worry fear hope wish realize realise recognize
    recognise infer deduce remember  caution illustrate highlight bet outline describe stipulate specify
    disclose sense discern`,
  judge: `
     persuade retweet accuse blame praise criticize criticise condemn denounce decry deride dismiss slam blast rip hail laud tout
    call dub label brand nickname christen term rate  charge slight paint reference  exhort characterize characterise
    portray depict describe liken compare defend dispute advocate demand request applaud disparage ridicule ding
    bash chide scold rebuke fault discuss outline propose deny ask question cite mention quote explain emphasize
    emphasise stress reiterate underscore tweet announce predict estimate apologize trash lambaste lambast
    castigate tease mock acknowledge recall recount claim allege declare urge warn  recommend pledge report
    confirm admit concede lament reveal recite state affirm testify imply disclose allude suggest posit vow contend
    foresee speculate tell envision envisage prefer believe doubt fear express voice coin stamp highlight judge deem adjudge bill pitch pan`,
  intend: `
    want hope expect vow pledge promise refuse decline threaten agree ask urge call swear wish propose  claim`,
  for: `
    rail call appeal argue complain talk speak joke boast brag warn comment elaborate worry think hear write respond
    apologize allude hint refer point lash blast object agree disagree concur testify inquire`,
  utter: `
    continue go begin start protest object laugh smile nod shrug sigh joke cry yell scream whisper interject interrupt chant sing`,
  name: `
    name pronounce`,
  that: `
    whisper mutter murmur shrug grumble sigh hold see hear read decide rule consider protest object charge`,
  label: `
    attack admire see view read interpret construe regard consider treat hail cast frame paint celebrate tout praise herald brand portray deem wave brush laugh shrug dismiss deride rule`,
  value: `
    put peg value estimate set place`,
  tally: `
    count tally estimate calculate reckon`,
};

/** Every inflected form of the cue verbs. */
export function cueVerbs(): Map<string, CueForm> {
  const kinds = new Map<string, Set<CueKind>>();
  for (const kind of Object.keys(VERBS) as CueKind[])
    for (const lemma of wordList(VERBS[kind])) {
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
        base: form === base && form !== past,
      });
  }
  return forms;
}
