import { describe, expect, it } from 'vitest';
import { readSentence, readText } from './fixture';

describe('a name behind a phrase of place or time', () => {
  it.each([
    ['At that ceremony Ana J. Torres, the former mayor, said that it leaks.', 'Ana J. Torres'],
    ['At the Oslo plant Ana Torres said that it leaks.', 'Ana Torres'],
    ['In a statement Torres said that it leaks.', 'Torres'],
    ['For the union leader Bo Pratt said that it leaks.', 'the union leader Bo Pratt'],
    ['The union leader Bo Pratt said that it leaks.', 'The union leader Bo Pratt'],
  ])('finds who speaks, and whoever a noun describes: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });
});

describe('what is seen in somebody', () => {
  it.each([
    ['Some see in the mayor a tool of the rich.', 'en'],
    ['Hay quien ve en la exalcaldesa una pieza de los ricos.', 'es'],
  ] as const)('finds an opinion: %s', (sentence, lang) => {
    expect(readSentence(sentence, lang).state).toBe('vague');
  });

  it.each([
    ['He sees in the harbour a ship.', 'en'],
    ['Ve en el puerto un barco.', 'es'],
  ] as const)('leaves a view: %s', (sentence, lang) => {
    expect(readSentence(sentence, lang).state).toBe('none');
  });
});

describe('a verb between commas', () => {
  it.each(['The road, it goes on, is closed.', 'The road, it continues, is closed.'])('finds it: %s', (sentence) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker: 'it' });
  });

  it.each([
    ['The road, it goes on for miles.', 'en'],
    ['Por el puerto, Ana Torres mantiene profundos vínculos con la flota.', 'es'],
  ] as const)('leaves one that goes on, or has an object: %s', (sentence, lang) => {
    expect(readSentence(sentence, lang).state).toBe('none');
  });
});

describe('a speaker who does it himself', () => {
  it('finds the speaker, not the pronoun', () => {
    expect(readSentence('Ana Torres has herself called the ferry “a bathtub”.')).toMatchObject({
      speaker: 'Ana Torres',
    });
  });
});

describe('things that answer to something', () => {
  it('finds an answer, leaves a purpose', () => {
    expect(readSentence('Ana Torres respondió que la obra es «un plan maestro».', 'es').state).toBe('attributed');
    expect(readSentence('Ambas obras responden a un «plan maestro» de la flota.', 'es').state).toBe('none');
  });
});

describe('what is inferred', () => {
  it.each([
    ['Ruiz deduce que los vínculos son hondos.', 'Ruiz'],
    ['Ruiz infiere que los vínculos son hondos.', 'Ruiz'],
  ])('finds whoever infers it: %s', (sentence, speaker) => {
    expect(readSentence(sentence, 'es')).toMatchObject({ state: 'attributed', speaker });
  });
});

describe('people called after what they say', () => {
  it.each([
    ['Grumblers have sneered that the ferry leaks.', 'en'],
    ['Unos murmuradores dijeron que el barco hace agua.', 'es'],
    ['According to US officials, the ferry leaks.', 'en'],
    ['In certain circles the ferry counts as a wreck.', 'en'],
    ['En ciertos círculos el barco pasa por una ruina.', 'es'],
  ] as const)('are nobody in particular: %s', (sentence, lang) => {
    expect(readSentence(sentence, lang).state).toBe('vague');
  });

  it.each([
    ['The bakers said that the ferry leaks.', 'The bakers'],
    ['Torres told us the ferry leaks.', 'Torres'],
  ])('are not all who are called after what they do: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });
});

describe('an aside between a speaker and the verb', () => {
  it.each([
    ['Officials there, none of whom wished to be named, told us that the ferry leaks.', 'Officials there'],
    ['It was Torres, standing next to him, who spoke of a “wreck”.', 'Torres'],
  ])('is passed over: %s', (sentence, speaker) => {
    expect(readSentence(sentence).speaker).toBe(speaker);
  });

  it('still has its own speaker', () => {
    expect(readSentence('The officials, many of whom said that the ferry leaks, stayed.').speaker).toBe('many of whom');
  });
});

describe('who is right to call it so', () => {
  it('calls it so', () => {
    expect(readSentence('Torres was right to call it “a wreck”.').speaker).toBe('Torres');
    expect(readSentence('They read it as proof that the ferry leaks.').speaker).toBe('They');
  });

  it('is not who only has the right to', () => {
    expect(readSentence('Torres should be quick to call it “a wreck”.').state).toBe('none');
    expect(readSentence('Torres reads it at night.').state).toBe('none');
  });
});

describe('what stands before a colon', () => {
  it.each(['Who pays?|Nobody: the town did.', '# ‘TOO LATE, TOO SLOW’: Ferry sails', '# “Too Late”: Ferry Sails'])(
    'is no speaker: %s',
    (text) => {
      expect(readText(text).at(-1)?.state).toBe('none');
    },
  );

  it('is one, outside of quotation marks', () => {
    expect(readText('# Poll: ferry is too late').at(-1)?.speaker).toBe('Poll');
  });
});
