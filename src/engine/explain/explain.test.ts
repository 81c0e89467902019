import { describe, expect, it } from 'vitest';
import { check } from '../../../tests/stories/story';
import { FLAG_KINDS, type FlagKind } from '../verdict';

type Case = [kind: FlagKind, text: string, en: string, es: string];

const CASES: Case[] = [
  [
    'contradicted',
    'The Marrow Dam cost $55 million.',
    'The page says $55 million; “Marrow Dam opened after six years” (20 May 2024) has $40 million.',
    'La página indica 55 millones de dólares; «Marrow Dam opened after six years» (20 de mayo de 2024) indica 40 millones de dólares.',
  ],
  [
    'contradicted',
    'The Marrow Dam was opened on 4 March 2024.',
    'The page says 4 March 2024; the record (Ministry of Waters) has 4 May 2024.',
    'La página lo sitúa el 4 de marzo de 2024; el registro (Ministry of Waters) lo sitúa el 4 de mayo de 2024.',
  ],
  [
    'contradicted',
    'The Marrow Dam was opened in late March.',
    'The page says late March 2024; the record (Ministry of Waters) has 4 May 2024.',
    'La página lo sitúa a finales de marzo de 2024; el registro (Ministry of Waters) lo sitúa el 4 de mayo de 2024.',
  ],
  [
    'contradicted',
    'The Marrow Dam has nine turbines.',
    'The page says “nine”; “Marrow Dam opened after six years” (20 May 2024) has 12 turbines.',
    'La página dice «nine»; «Marrow Dam opened after six years» (20 de mayo de 2024) dice «12 turbines».',
  ],
  [
    'contradicted',
    'The Torvane Works holds 20 percent of the Marrow Dam.',
    'The page says 20 percent; the record (Register of Companies, 2 January 2024) has 60 %.',
    'La página indica el 20 %; el registro (Registro Mercantil, 2 de enero de 2024) indica el 60 %.',
  ],
  [
    'contradicted',
    'The Marrow Dam lies 300 miles north of Torsk.',
    'The page says 300 miles; “Marrow Dam opened after six years” (20 May 2024) has about 30 km.',
    'La página dice «300 miles»; «Marrow Dam opened after six years» (20 de mayo de 2024) indica alrededor de 30 km.',
  ],
  [
    'contradicted',
    'The Marrow Dam is operated by the Torvane Works.',
    'The page says “Torvane Works”; “Marrow Dam opened after six years” (20 May 2024) names Velt Power.',
    'La página dice «Torvane Works»; «Marrow Dam opened after six years» (20 de mayo de 2024) nombra a Velt Power.',
  ],
  [
    'contradicted',
    'Bruno Kastel spoke at the ceremony in Torsk.',
    'The page says “Torsk”; the record (Ministry of Waters, 4 May 2024) has Marrow.',
    'La página dice «Torsk»; el registro (Ministry of Waters, 4 de mayo de 2024) indica Marrow.',
  ],
  [
    'contradicted',
    'The income of the Torvane Works rose to $50 million a month.',
    'The page says $50 million; “Marrow Dam opened after six years” (20 May 2024) has over $12 million a year.',
    'La página indica 50 millones de dólares al mes; «Marrow Dam opened after six years» (20 de mayo de 2024) indica más de 12 millones de dólares al año.',
  ],
  [
    'contradicted',
    'Villagers did not protest against the dam.',
    'The page denies “protest”; “Marrow Dam opened after six years” (20 May 2024) says “Villagers protested against the dam”.',
    'La página niega «protest»; «Marrow Dam opened after six years» (20 de mayo de 2024) dice «Villagers protested against the dam».',
  ],
  [
    'misattributed',
    '“We have tamed the river, and the river has fed us,” Bruno Kastel said.',
    'The page credits these words to Bruno Kastel; the record (Ministry of Waters, 4 May 2024) credits Ada Fenwick.',
    'La página atribuye estas palabras a Bruno Kastel; el registro (Ministry of Waters, 4 de mayo de 2024) las atribuye a Ada Fenwick.',
  ],
  [
    'misquoted',
    '“The dam is not a wall, but a gift for the whole valley,” Ada Fenwick said.',
    'The page puts “The dam is not a wall, but a gift for the whole valley” in quotation marks; the words in “Marrow Dam opened after six years” (20 May 2024) are “The dam is not a wall, but a lifeline for the whole valley”.',
    'La página entrecomilla «The dam is not a wall, but a gift for the whole valley»; en «Marrow Dam opened after six years» (20 de mayo de 2024) se lee «The dam is not a wall, but a lifeline for the whole valley».',
  ],
  [
    'framing',
    'Bruno Kastel is a candidate for premier.',
    'The page says “candidate for premier”; “Marrow Dam opened after six years” (20 May 2024) puts it more carefully: “He is rumoured to be considering a run for premier”.',
    'La página dice «candidate for premier»; «Marrow Dam opened after six years» (20 de mayo de 2024) lo expresa con más cautela: «He is rumoured to be considering a run for premier».',
  ],
  [
    'framing',
    'Ada Fenwick called the dam a wall.',
    'The page words it as “Ada Fenwick called the dam a wall”; the words in “Marrow Dam opened after six years” (20 May 2024) are “The dam is not a wall, but a lifeline for the whole valley”.',
    'La página lo expresa como «Ada Fenwick called the dam a wall»; en «Marrow Dam opened after six years» (20 de mayo de 2024) se lee «The dam is not a wall, but a lifeline for the whole valley».',
  ],
  [
    'disputed',
    'The town of Marrow sold the land for the dam.',
    'The page says “sold” and leaves it at that; “What the Marrow Dam brings” (2 June 2024) says “The town of Marrow leased the land for it”, but “Marrow Dam opened after six years” (20 May 2024) says “The town of Marrow sold the land for it”.',
    'La página dice «sold», sin más; «What the Marrow Dam brings» (2 de junio de 2024) dice «The town of Marrow leased the land for it», pero «Marrow Dam opened after six years» (20 de mayo de 2024) dice «The town of Marrow sold the land for it».',
  ],
  [
    'unattributed',
    'The Marrow Dam will leak within ten years.',
    'The page tells this in its own voice; “Marrow Dam opened after six years” (20 May 2024) credits it to the Greenmere study.',
    'La página lo afirma sin citar a nadie; «Marrow Dam opened after six years» (20 de mayo de 2024) lo atribuye al estudio de Greenmere.',
  ],
  [
    'unattributed',
    'The Marrow Dam feeds a secret grid.',
    'The page tells this in its own voice; only “The dam that splits a valley” (undated) says so, and it names nobody.',
    'La página lo afirma sin citar a nadie; solo «The dam that splits a valley» (sin fecha) lo recoge, y no nombra a nadie.',
  ],
  [
    'vague-source',
    'Critics say that the Marrow Dam will leak within ten years.',
    'The page credits this only to “Critics”; “Marrow Dam opened after six years” (20 May 2024) names the Greenmere study.',
    'La página lo atribuye solo a «Critics»; «Marrow Dam opened after six years» (20 de mayo de 2024) lo atribuye al estudio de Greenmere.',
  ],
  [
    'vague-source',
    'Experts are worried about the valley’s frogs.',
    'The page credits this to nobody in particular; no source names who said it.',
    'La página no lo atribuye a nadie en concreto; ninguna fuente nombra a quien lo dijo.',
  ],
  [
    'unsourced',
    'The Marrow Dam cost $40 million, and the dam has 12 turbines.\n\nThe Torvane Works bought 30 excavators in March 2023.',
    'None of the story’s sources says this, and the page does not say where it comes from.',
    'Ninguna de las fuentes de la historia lo recoge, y la página no dice de dónde procede.',
  ],
];

describe.each(CASES)('explain %s: %s', (kind, text, en, es) => {
  it('says in English what the page says and what it is held against', () => {
    const [flag] = check(text).flags;
    expect([flag?.kind, flag?.explanation]).toEqual([kind, en]);
  });

  it('says the same in Spanish, the quotations as they are', () => {
    const [flag] = check(text, { explainIn: 'es' }).flags;
    expect([flag?.kind, flag?.explanation]).toEqual([kind, es]);
  });
});

it('has a case for every kind of flag', () => {
  expect(new Set(CASES.map(([kind]) => kind))).toEqual(new Set(FLAG_KINDS));
});

it('never says that anything is false', () => {
  for (const [, , ...explanations] of CASES)
    for (const explanation of explanations)
      expect(explanation).not.toMatch(/\b(false|wrong|lie|untrue|fake|fals[oa]|mentira|undefined|null)\b/i);
});

describe('the rest that a flag says in words of its own', () => {
  const spanish = (text: string) => check(text, { explainIn: 'es' }).flags[0];

  it('is in the same language: what the page says', () => {
    expect(spanish('The Marrow Dam was opened in late March.')?.page).toBe('a finales de marzo de 2024');
    expect(spanish('Villagers did not protest against the dam.')?.page).toBe('no: protest');
    expect(spanish('It is said that the Marrow Dam will leak within ten years.')?.page).toBe('nadie en concreto');
  });

  it('is in the same language: whom the sources credit', () => {
    const [named] = spanish('The Marrow Dam will leak within ten years.')?.evidence ?? [];
    expect([named?.speaker, named?.reading]).toEqual(['el estudio de Greenmere', 'el estudio de Greenmere']);
    const [vague] = spanish('Experts are worried about the valley’s frogs.')?.evidence ?? [];
    expect([vague?.speaker, vague?.reading]).toEqual(['fuentes que no nombra', 'atribuido a fuentes sin nombre']);
    const [silent] = spanish('The Marrow Dam feeds a secret grid.')?.evidence ?? [];
    expect([silent?.speaker, silent?.reading]).toEqual([null, 'contado sin citar a nadie']);
  });

  it('leaves verbatim what is verbatim', () => {
    for (const [, text] of CASES) {
      const words = (lang: 'en' | 'es') =>
        check(text, { explainIn: lang }).flags.map(({ sentence, exact, evidence }) => [
          sentence,
          exact,
          evidence.map(({ title, quote }) => [title, quote]),
        ]);
      expect(words('es')).toEqual(words('en'));
    }
  });
});
