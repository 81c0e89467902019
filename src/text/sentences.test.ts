import { describe, expect, it } from 'vitest';
import type { LanguageCode } from './language';
import { splitSentences } from './sentences';

const split = (text: string, lang: LanguageCode = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence ends; the text is the same without it. */
const check = (marked: string, lang: LanguageCode = 'en') => {
  const want = marked.split('|').map((part) => part.trim());
  expect(split(marked.replaceAll('|', ''), lang)).toEqual(want);
};

describe('splitSentences, English', () => {
  it.each([
    'It rained. | Nobody came.',
    'Who came? | Nobody! | It rained.',
    // quotations
    '“We came. | We saw. | We won,” he said.',
    '“Why?” Ana Ode asked. | She left.',
    '"Great!" she said. | "No." Smith said.',
    '“We won.” | The mayor smiled.',
    '“Title? | Yes,” he said.',
    'He asked, "Are you sure?" | Then she left.',
    'It is “a gift.” | “When?” | “Soon.”',
    '"A bridge [...] is a promise [...]" (Ode 12). | It is.',
    // ends that stand close
    'It opened.|Then it closed. | It cost 1,000.|Nobody paid.',
    'It opened.”|The rest is known.',
    'It is over.[3][4] | Then it rained.',
    'The end.|“We won,” he said.',
    // pauses
    'He left… | She stayed.',
    'I never said that.... | She knew.',
    'It was one of many words. | . . . The habit was kept. . . .',
    'He paid . . . nothing. | She paid.',
    // abbreviations that end a sentence
    'He lives in the U.S. | She does not.',
    'They sold it to Acme Inc. | The deal closed.',
    'Say it: no. | It was No. 5.',
    'He came at 9 a.m. | Mr. Ode left.',
    'It was Plan B. | Then it was Plan C.',
    // brackets, lists, dialogue, lines
    '(He came. | She did not.) | Nobody knew.',
    '1. Ask first | 2. Then listen | 3. Then go',
    '• Ask • Listen'.replace(' • L', ' | • L'),
    'a. Ask | b. Listen',
    'He left? | — Ana Ode, mayor',
    'A headline without a stop|\nThe story begins here.',
    'One.\n\n|two.',
    'Sales fell. | iPad sales rose.',
  ])('splits %j', (marked) => check(marked));

  it.each([
    'Gen. Ana Ode met Sen. Bo Pratt (R-Ohio) and Dr. Li on Nov. 3.',
    'He works for the U.S. Department of State in Washington, D.C., they say.',
    'J. A. Ode met Albert I. Pratt at 5 p.m. Tuesday.',
    'At 5 a.m. Mr. Ode left.',
    'Acme Inc. Chief Executive Ana Ode paid $1.3 million, or 2.5 percent.',
    'See p. 55 and No. 7, please.',
    'The ruling in Ode v. Pratt stands.',
    'He teaches (He was once an engineer.) at the school.',
    '“Will you?” she asked, and he (the mayor!) said no.',
    'She works at Wow! in the back office.',
    'I was not ... well, the thing is . . . I did not mean it.',
    'See http://news.example/?Q=1 and https://a.example/Foo.Bar or write to Ana.Ode@example.com now.',
    'This sentence was\ncut by a line break.',
    'When a long line of text is wrapped at about here in\nGermany it goes on.',
  ])('leaves %j whole', (text) => expect(split(text)).toEqual([text]));

  it('trims white space and adds the base', () => {
    expect(splitSentences('  One. \n Two. ', 'en', 100)).toEqual([
      { start: 102, end: 106 },
      { start: 109, end: 113 },
    ]);
  });
  it('gives nothing for nothing', () => expect(splitSentences(' \n ', 'en')).toEqual([]));
  it('keeps sentences apart and in order, whatever the text', () => {
    const text = `${'a. '.repeat(3000)}${'("'.repeat(3000)}${'. '.repeat(3000)}${'[1]'.repeat(3000)}${'1. '.repeat(3000)}`;
    let last = 0;
    for (const { start, end } of splitSentences(text, 'en')) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  });
});

describe('splitSentences, Spanish', () => {
  it.each([
    'Llueve. | Nadie vino.',
    '¿Quién vino? | ¡Nadie! | Llueve.',
    '«Ya. | No más», dijo.',
    'Vive en los EE. UU. | Ella no.',
    'El Sr. Ode vendió Beta S.A. | La venta cerró.',
    '—¿Vendrá? —preguntó Ode. | —Sí.',
    'Costó S/ 1.300.000. | Nada más.',
  ])('splits %j', (marked) => check(marked, 'es'));

  it.each([
    'La Sra. Núñez, de EE. UU., dijo que el Gral. Ode vive en la Av. Grau.',
    '«¿Por qué?», preguntó el Dr. Ode.',
    'Véase el art. 5 y la pág. 3 de la Ley N.º 30.',
    'Llegó a las 5 p. m. del lunes.',
  ])('leaves %j whole', (text) => expect(split(text, 'es')).toEqual([text]));
});
