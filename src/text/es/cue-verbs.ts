import type { CueForm, CueKind } from '../attribution';
import { wordList } from '../word-list';

/** A lemma and, after a slash, its stem under stress (`neg-ar`, `nieg-a`). */
const VERBS: Record<CueKind, string> = {
  say: `
    afirmar señalar indicar asegurar explicar declarar comentar manifestar sostener/sostien subrayar recalcar
    destacar precisar advertir/adviert informar reportar anunciar alegar argumentar aducir/aduc admitir
    reconocer/reconoc negar/nieg confesar/confies contar/cuent relatar narrar contestar insistir reiterar
    repetir/repit puntualizar aclarar detallar remarcar enfatizar resaltar opinar considerar creer pensar/piens
    estimar confirmar desmentir/desmient revelar denunciar lamentar aseverar expresar exclamar preguntar
    sugerir/sugier exponer matizar espetar ironizar bromear escribir tuitear predecir/predic vaticinar pronosticar
    prometer jurar proclamar testificar mencionar acotar reivindicar sentenciar`,
  remark: `
    murmurar rezongar refunfuñar
    agregar añadir apuntar responder replicar mantener abundar recordar/recuerd zanjar resumir sintetizar apostillar
    rematar terciar deslizar ironizar`,
  show: `
    mostrar/muestr demostrar/demuestr encontrar/encuentr hallar descubrir concluir/concluy calcular determinar
    constatar documentar evidenciar saber/sab dudar sospechar suponer temer esperar desear creer prever
    entender/entiend comprobar/comprueb deducir inferir/infier colegir detectar proyectar advertir/adviert recoger arrojar interpretar juzgar`,
  judge: `
    acusar culpar criticar elogiar condenar denunciar calificar tildar tachar describir llamar defender/defiend
    rechazar cuestionar exigir pedir/pid reclamar solicitar demandar alabar celebrar aplaudir censurar
    responsabilizar atribuir/atribuy señalar desmentir/desmient negar/nieg anunciar definir bautizar apodar motejar denominar desestimar descartar presentar comparar
    cifrar situar valorar lamentar apoyar respaldar proponer mencionar citar`,
  intend: `
    prometer querer/quier esperar pretender amenazar desear planear exigir pedir/pid rogar/rueg jurar proponer
    aceptar rehusar negarse asegurar afirmar`,
  for: `
    hablar advertir/adviert quejar quejarse opinar bromear insistir dudar apostar/apuest abogar llamar informar
    alertar`,
  utter: `
    continuar comenzar/comienz empezar/empiez concluir/concluy reír interrumpir gritar`,
  name: `
    nombrar`,
  that: `
    ver leer oír decidir`,
  label: `
    ver considerar tratar presentar`,
  value: `
    cifrar situar poner calcular estimar`,
  tally: `
    calcular estimar contabilizar`,
};

/** Forms that news uses, third person; the same marks as below. */
const IRREGULAR = new Map<string, string>([
  [
    'decir',
    'dice dicen dijo dijeron decía decían dirá dirán diría dirían diga digan diciendo+ dicho* decir= ha-dicho dijera',
  ],
  ['sostener', 'sostiene sostienen sostuvo sostuvieron sostenía sostenían sosteniendo+ sostenido* sostener='],
  ['mantener', 'mantiene mantienen mantuvo mantuvieron mantenía mantenían manteniendo+ mantenido* mantener='],
  ['exponer', 'expone exponen expuso expusieron exponía exponiendo+ expuesto* exponer='],
  ['proponer', 'propone proponen propuso propusieron proponía proponiendo+ propuesto* propuesta* proponer='],
  ['predecir', 'predice predicen predijo predijeron prediciendo+ predicho* predecir='],
  ['prever', 'prevé prevén previó previeron preveía previsto* prever='],
  ['escribir', 'escribe escriben escribió escribieron escribía escribiendo+ escrito* escribir='],
  ['describir', 'describe describen describió describieron describía describiendo+ descrito* descrita* describir='],
  ['saber', 'sabe saben supo supieron sabía sabían sabiendo+ sabido* saber='],
  ['querer', 'quiere quieren quiso quisieron quería querían queriendo+ querido* querer='],
  ['creer', 'cree creen creyó creyeron creía creían creyendo+ creído* creer='],
  ['suponer', 'supone suponen supuso supusieron suponía suponiendo+ supuesto* suponer='],
  ['aducir', 'aduce aducen adujo adujeron aducía aduciendo+ aducido* aducir='],
  ['deducir', 'deduce deducen dedujo dedujeron deducía deduciendo+ deducido* deducir='],
  ['colegir', 'colige coligen coligió coligieron coligiendo+ colegido* colegir='],
  ['poner', 'pone ponen puso pusieron poniendo+ puesto* poner='],
]);

/** Marks in the lists: `+` gerund, `*` participle, `=` infinitive, nothing: finite. */
function inflect(entry: string): [lemma: string, forms: string[]] {
  const [lemma = '', strong] = entry.split('/');
  const known = IRREGULAR.get(lemma);
  if (known) return [lemma, wordList(known)];
  const stem = lemma.replace(/(?:ar|er|ir)(?:se)?$/, '');
  const stressed = strong ?? stem;
  const past = strong && lemma.endsWith('ir') ? strong.replace(/ie(?=[^aeiou]+$)/, 'i') : stem;
  const soft = (form: string): string =>
    form
      .replace(/c(?=[eé])/, 'qu')
      .replace(/g(?=[eé])/, 'gu')
      .replace(/z(?=[eé])/, 'c');
  if (/ar(?:se)?$/.test(lemma))
    return [
      lemma,
      wordList(
        `${stressed}a ${stressed}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará ${stem}arán ${stem}aría
        ${soft(`${stressed}e`)} ${soft(`${stressed}en`)} ${stem}ando+ ${stem}ado* ${stem}ada* ${stem}ados* ${stem}adas*
        ${stem}ar=`,
      ),
    ];
  const base = `${stem}${lemma.endsWith('er') ? 'er' : 'ir'}`;
  return [
    lemma,
    wordList(
      `${stressed}e ${stressed}en ${past}ió ${past}ieron ${stem}ía ${stem}ían ${base}á ${base}án ${base}ía
      ${past}iendo+ ${stem}ido* ${stem}ida* ${stem}idos* ${stem}idas* ${base}=`,
    ),
  ];
}

/** Every form of the cue verbs in which news reports somebody's words. */
export function cueVerbs(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [kind, list] of Object.entries({ ...VERBS, say: `decir ${VERBS.say}` }) as [CueKind, string][])
    for (const entry of wordList(list)) {
      const [lemma, marked] = inflect(entry);
      for (const mark of marked) {
        const form = mark.replace(/[+*=]$/, '');
        const known = forms.get(form);
        if (known && known.lemma === lemma) {
          if (!known.kinds.includes(kind)) known.kinds = [...known.kinds, kind];
          continue;
        }
        if (known) continue;
        forms.set(form, {
          lemma,
          kinds: [kind],
          finite: !/[+*=]$/.test(mark),
          participle: mark.endsWith('*'),
          gerund: mark.endsWith('+'),
          base: mark.endsWith('='),
        });
      }
    }
  return forms;
}
