import type { SentenceRules } from '../boundary';
import { wordSet } from '../word-list';

const TITLES =
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Gens Col Lt Sgt Capt Cmdr Maj Adm Cpl Pvt Brig Rev Fr Hon Sen Sens Rep Reps Gov Govs ' +
  'Pres Msgr Supt Det Insp Amb Atty Asst Assoc Sec Treas Mt Ft v vs cf viz approx ca e.g i.e Gen.Sec Lt.Col Lt.Gen Maj.Gen';
const BEFORE_NUMBER =
  'No Nos no nos p pp para Vol vol Fig Figs fig figs Art art Ch ch Ex Sec sec Sect sect Pt pt vv N° Nº n° Jan Feb Mar ' +
  'Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const MAY_END =
  'Inc Corp Co co Cos Ltd LLC Bros Jr Sr Esq St st Ave Blvd Rd Dept Univ Assn Intl Natl Ala Ariz Ark Calif Colo Conn Del Fla ' +
  'Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que al ft sq mi km ' +
  'lb lbs oz';
const STARTERS =
  'the a an this that these those he she it they we you i his her its their our my your in on at by for from with without after ' +
  'before during since while when where why how what who whose which but and or so yet if although though however meanwhile ' +
  'also then there here now not no some many most all both each every several as because until under between among despite ' +
  'according to did do does is are was were has have had can could will would should may might let even just only still once ' +
  'last another other such instead later earlier nor more few nobody everyone someone nothing something please';
const SPEECH =
  'said says asked asks added adds wrote writes told shouted replied answered cried exclaimed yelled joked tweeted posted ' +
  'warned wondered insisted recalled explained continued noted declared demanded argued quipped responded concluded';

export const RULES: SentenceRules = {
  titles: wordSet(TITLES),
  beforeNumber: wordSet(BEFORE_NUMBER),
  mayEnd: wordSet(MAY_END),
  starters: wordSet(STARTERS),
  speech: wordSet(SPEECH),
  clock: wordSet('a.m p.m A.M P.M am pm'),
  afterClock: wordSet(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
      'October November December ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST Eastern Central Pacific Mountain',
  ),
  fronting: wordSet('at by around before after from until till since on near about'),
};
