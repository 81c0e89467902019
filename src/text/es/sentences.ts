import type { SentenceRules } from '../boundary';
import { wordSet } from '../word-list';

const TITLES =
  'Sr Sra Srta Sres Sras Dr Dra Dres Lic Lcdo Lcda Ing Arq Abog Prof Profa Gral Cnel Crnl Cmdte Cap Tte Sgto Alm Mons Pbro Fr Rvdo ' +
  'Sto Sta D Dn Dña Da Av Avda Ave Jr Psje Urb Mz Admón Adm Dpto Dep Depto Pdte Pdta Vto Excmo Excma Ilmo EE FF cf vs aprox ca p.ej ' +
  'Mr Mrs Ms St a p min';
const BEFORE_NUMBER =
  'No Nos Nro Núm núm N° Nº n° nº N.º n.º p pp pág págs Pág art Art arts Arts inc vol Vol fig Fig cap tel Tel km ene feb mar abr jun ' +
  'jul ago set sept oct nov dic';
const MAY_END = 'UU Cía Cia Ltda Inc Corp Co Hnos Ud Uds Vd Vds hab m S C';
const STARTERS =
  'el la los las un una unos unas en por para con sin según pero y e o aunque cuando donde dónde como cómo quien quién este esta estos ' +
  'estas ese esa esos esas eso esto aquel aquella su sus al del desde hasta tras entre sobre durante mientras también además ya no si ' +
  'sí se lo le les es son fue era ha han hay él ella ellos ellas yo nosotros mi tu que qué cuál a ante así luego después entonces ' +
  'sin embargo muchos algunos otros otra otro cada todos todas ahora hoy ayer';
const SPEECH =
  'dijo dice dijeron preguntó pregunta agregó añadió escribió respondió gritó exclamó señaló afirmó sostuvo advirtió insistió explicó ' +
  'declaró aseguró comentó indicó manifestó';

export const RULES: SentenceRules = {
  titles: wordSet(TITLES),
  beforeNumber: wordSet(BEFORE_NUMBER),
  mayEnd: wordSet(MAY_END),
  starters: wordSet(STARTERS),
  speech: wordSet(SPEECH),
  clock: wordSet('a.m p.m m hrs h'),
  afterClock: wordSet('GMT UTC CET'),
  fronting: wordSet('a desde hasta hacia'),
};
