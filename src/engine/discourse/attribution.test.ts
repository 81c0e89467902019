import { describe, expect, it } from 'vitest';
import { attributionAt } from './attribution';
import { attributionsIn, readSentence, readText } from './fixture';

describe('attribute: a source in the sentence', () => {
  it.each([
    ['The harbour master said that the ferry would sail in May.', 'The harbour master'],
    ['“We will sail,” said Ana Torres, the harbour master.', 'Ana Torres'],
    ['The ferry would sail in May, Torres said.', 'Torres'],
    ['The ferry would sail in May, said a spokesman for the port.', 'a spokesman for the port'],
    ['According to the ministry, the ferry cost $20 million.', 'the ministry'],
    ['The ferry cost $20 million, according to a report of the audit office.', 'a report of the audit office'],
    ['As reported by the Harbour Courier, the ferry was late.', 'the Harbour Courier'],
    ['As one of the owners put it, the ferry was “a bargain”.', 'one of the owners'],
    ['The route, in the authors’ words, is “a dead end”.', 'the authors'],
    ['By the owner’s account, the ferry was full.', 'the owner'],
    ['Ana Torres, who runs the harbour, told reporters that the ferry was late.', 'Ana Torres'],
    ['Ana Torres, Oslo’s harbour master, told reporters that the ferry was late.', 'Ana Torres'],
    ['The port’s director, Ana Torres, called the deal a disgrace.', 'Ana Torres'],
    ['The study found that fares had doubled.', 'The study'],
    [
      'A study by Ana Torres of the port institute says fares have doubled.',
      'A study by Ana Torres of the port institute',
    ],
    ['Ship owners in Oslo and around the fjord say the fares are fair.', 'Ship owners in Oslo and around the fjord'],
    ['Researchers at Oslo University put the revenue at over $3 million.', 'Researchers at Oslo University'],
    ['Torres sees the ferry as a symbol of decline.', 'Torres'],
    ['He went on to say that the crew was ready.', 'He'],
    ['The minister resigned in May, saying that the ferry had been his idea.', 'The minister'],
    ['Torres has been accused by the union of wasting money.', 'the union'],
    ['The mayor’s claim that the ferry was full was repeated on Monday.', 'The mayor'],
    ['‘It will never sail,’ the study thunders.', 'the study'],
    ['“It will sail,” beamed Torres.', 'Torres'],
    ['My neighbour Torres is certain the ferry will sink.', 'My neighbour Torres'],
    ['Torres is convinced it was sold.', 'Torres'],
  ])('finds it in: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker, carried: false });
  });

  it('marks the source, the cue and what is attributed', () => {
    const sentence = 'The harbour master said that the ferry would sail.';
    const [span] = readSentence(sentence).spans;
    expect(sentence.slice(span?.speakerSpan?.start, span?.speakerSpan?.end)).toBe('The harbour master');
    expect(sentence.slice(span?.cue?.start, span?.cue?.end)).toBe('said');
    expect(sentence.slice(span?.content.start, span?.content.end)).toBe('that the ferry would sail.');
  });

  it('lists both sources of a nested report, the outer one first', () => {
    const found = readSentence('The Courier reported that the mayor said the ferry was sold.');
    expect(found.speaker).toBe('The Courier');
    expect(found.spans.map((span) => span.speaker)).toEqual(['The Courier', 'the mayor']);
  });
});

describe('attribute: nobody in particular', () => {
  it.each([
    'Critics say the ferry came too late.',
    'Some argue that fares will double.',
    'U.S. officials have expressed concern about the ferry.',
    'A study by analysts revealed large debts.',
    'Sources close to the owner told the Courier.',
    'The ferry was reportedly sold.',
    'It is said that the owner never paid.',
    'The owner is rumoured to be in debt.',
    'Reports have surfaced that the ferry leaks.',
    'The plan has faced sharp criticism as too little.',
    'He has been called “the pirate of Oslo”.',
    'It’s been said that the owner never paid.',
    "It's believed the owner never paid.",
  ])('finds a vague source in: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('vague');
  });

  it('leaves critics who are named their names', () => {
    expect(readSentence('Critics, including Ana Torres, say the ferry came too late.').state).toBe('attributed');
  });
});

describe('attribute: the page’s own voice', () => {
  it.each([
    'The ferry arrived in May and carried 300 passengers.',
    'The old “Queen” was scrapped.',
    'The route opened according to plan.',
    'I think the ferry is too slow.',
    'The company added 300 jobs.',
    'The swing states could decide the vote.',
    'The move signals a change of course.',
    'Voters should ask who pays for the ferry.',
    'The owner did not respond to a request for comment.',
    'The owner declined to comment.',
    'He bought a cat called Blossom.',
    'The company found ruins that were older than the town.',
    'No official has said so.',
    'The song was written by Ana Torres.',
    'The ferry is touted as a pivotal link.',
    'It was clear that the ferry was late.',
    'The pilot is sure the second time.',
  ])('leaves free: %s', (sentence) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'none', speaker: null, spans: [] });
  });
});

describe('attribute: Spanish', () => {
  it.each([
    ['El ministro afirmó que el barco zarpará en mayo.', 'attributed', 'El ministro'],
    ['«No zarpará», sentenció el dirigente sindical.', 'attributed', 'el dirigente sindical'],
    ['Según el Ministerio de Transportes, costó 20 millones.', 'attributed', 'el Ministerio de Transportes'],
    ['Como señala el informe, faltan barcos.', 'attributed', 'el informe'],
    ['La presidenta pidió al Congreso aprobar la ley.', 'attributed', 'La presidenta'],
    ['Los críticos dicen que es caro.', 'vague', 'Los críticos'],
    ['Funcionarios noruegos declararon su alarma.', 'vague', 'Funcionarios noruegos'],
    ['Se rumorea que el barco fue vendido.', 'vague', null],
    ['Al parecer, el dueño pagó el viaje.', 'vague', null],
    ['El barco llegó al puerto en mayo.', 'none', null],
    ['La empresa añadió 300 puestos de trabajo.', 'none', null],
  ])('reads: %s', (sentence, state, speaker) => {
    expect(readSentence(sentence, 'es')).toMatchObject({ state, speaker });
  });

  it('supplies a subject that is left out from the sentence before', () => {
    const [, second] = readText('El ministro sostuvo que zarpará.|Añadió que el contrato está firmado.', 'es');
    expect(second).toMatchObject({ state: 'attributed', speaker: 'El ministro', carried: true });
  });
});

describe('attributionAt', () => {
  const text = 'The Courier reported that the mayor said the ferry was sold.';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return attributionAt(readSentence(text), { start, end: start + words.length });
  };

  it('finds the innermost source of some words', () => {
    expect(at('the ferry')?.speaker).toBe('the mayor');
    expect(at('the mayor said')?.speaker).toBe('The Courier');
  });

  it('leaves words outside what is reported to the page', () => {
    expect(at('The Courier')).toBeNull();
  });
});

describe('cues: the words that credit somebody, without the sentences around', () => {
  it.each([
    ['Ana Torres said the ferry leaks.|“It leaks badly, and it always has.”|She told the crew.|The port is old.', 'en'],
    ['The report says:\n* The ferry leaks.\n* This is because the yard, the owner said, was closed.', 'en'],
    ['ANA TORRES: The ferry leaks.\n“We said so in May.”\n(Applause.)\nBO PRATT: It does, the union says.', 'en'],
    ['Poll: fares have doubled.|The study found that fares had doubled.|The authors blame the port.', 'en'],
    ['“The ferry leaks, and nobody sees to it.”\n— Ana Torres\nThe owner said that it sails.', 'en'],
    ['La alcaldesa habló del puerto.|Dijo que el ferry hace agua.|Según el informe, es viejo.', 'es'],
  ] as const)('are those of the whole article: %s', (source, lang) => {
    const whole = readText(source, lang).map(({ spans }) =>
      spans.flatMap(({ cue, carried }) => (cue && !carried ? [`${cue.start}-${cue.end}`] : [])),
    );
    const { cues } = attributionsIn(source, lang);
    const alone = whole.map((_, index) => cues(index).map(({ start, end }) => `${start}-${end}`));
    // A quotation beside its cue is a span of its own.
    expect(alone.map((found) => new Set(found))).toEqual(whole.map((found) => new Set(found)));
    expect(alone.flat().length).toBeGreaterThan(0);
  });
});
