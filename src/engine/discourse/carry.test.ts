import { describe, expect, it } from 'vitest';
import { readText } from './fixture';

const states = (source: string) => readText(source).map(({ state, speaker }) => [state, speaker]);

describe('a quotation', () => {
  it('goes on in the sentences and blocks that it runs through', () => {
    expect(
      readText('“We will sail,” said Torres.|“The crew is ready.|Nobody is worried.\n“The ferry is full.”').slice(1),
    ).toMatchObject([
      { state: 'attributed', speaker: 'Torres', carried: true, spans: [{ from: 0, direct: true }] },
      { state: 'attributed', speaker: 'Torres', carried: true },
      { state: 'attributed', speaker: 'Torres', carried: true },
    ]);
  });

  it('takes its speaker from the sentence before a colon, from the next one, or from a signature', () => {
    expect(states('Torres wrote to the owners:\n“The crew is ready and waits for the ferry.”')[1]).toEqual([
      'attributed',
      'Torres',
    ]);
    expect(states('“The crew is ready.|Nobody is worried,” said Torres.')[0]).toEqual(['attributed', 'Torres']);
    expect(states('“The crew is ready and nobody is worried.”\n— Ana Torres')[0]).toEqual(['attributed', 'Ana Torres']);
    expect(states('“The crew is ready and nobody is worried” – Ana de Torres, mayor of Orla')[0]).toEqual([
      'attributed',
      'Ana de Torres',
    ]);
    expect(states('“The crew is ready and nobody is worried” – Torres left it at that.')[0]).not.toEqual([
      'attributed',
      'Torres',
    ]);
  });

  it('stays with its own speaker where the sentence names one', () => {
    expect(states('“We sail,” said Torres.|The pilot, Bo Berg, called the plan “a testament to patience”.')[1]).toEqual(
      ['attributed', 'Bo Berg'],
    );
  });

  it('may be set as a block, without marks', () => {
    expect(states('Torres wrote to the owners:\n> The crew is ready.|Nobody is worried.')).toEqual([
      ['attributed', 'Torres'],
      ['attributed', 'Torres'],
      ['attributed', 'Torres'],
    ]);
  });

  it.each(['The “old” ferry left.', 'They played “American Harbour Nights” at noon.'])(
    'is none where it is a title or a scare quote: %s',
    (sentence) => {
      expect(states(`Torres said that she would wait.|${sentence}`)[1]).toEqual(['none', null]);
    },
  );
});

describe('a passage that plainly goes on', () => {
  it('keeps the source for the fragments of a list', () => {
    expect(states('What does their study say?|That the ferry leaks.|That Torres knew.')).toEqual([
      ['attributed', 'their study'],
      ['attributed', 'their study'],
      ['attributed', 'their study'],
    ]);
    expect(states('The study found:\n* The ferry leaks.\n* It is old.\nThe port is in Oslo.')).toEqual([
      ['attributed', 'The study'],
      ['attributed', 'The study'],
      ['attributed', 'The study'],
      ['none', null],
    ]);
  });

  it('keeps the source for a reason', () => {
    expect(states('According to the study, the port is rich.|This is because fares have doubled.')[1]).toEqual([
      'attributed',
      'the study',
    ]);
  });

  it('makes “the analysts” after a study its authors, and leaves others vague', () => {
    expect(states('A study by Ana Torres says fares rise.|The analysts argue that they must.')[1]?.[0]).toBe(
      'attributed',
    );
    expect(states('A study by Ana Torres says fares rise.|However, analysts argue that they fall.')[1]?.[0]).toBe(
      'vague',
    );
    expect(states('The analysts argue that they must.')[0]?.[0]).toBe('vague');
  });

  it('ends with the page’s own voice', () => {
    expect(states('The study says fares rise.|The port is in Oslo.\nThe ferry is old.').slice(1)).toEqual([
      ['none', null],
      ['none', null],
    ]);
  });

  it('is not opened by a heading', () => {
    expect(states('# Torres said:\nThe ferry is old.')[1]).toEqual(['none', null]);
  });
});

describe('a name before a colon', () => {
  it('is a source where it takes turns, is named in the text, or is a document', () => {
    expect(states('BERG: Is the ferry old?\nTORRES: It is.|Very.\nBERG: Why?\nTORRES: Age.')).toEqual([
      ['attributed', 'BERG'],
      ['attributed', 'TORRES'],
      ['attributed', 'TORRES'],
      ['attributed', 'BERG'],
      ['attributed', 'TORRES'],
    ]);
    expect(states('Torres: Ferry will not sail\nTorres left.')[0]).toEqual(['attributed', 'Torres']);
    expect(states('Poll: Ferry is unpopular')[0]).toEqual(['attributed', 'Poll']);
    const answers = ['Q: Does it float?\nA: It does.', 'Q: Does it leak?\nA: It does.'].join('\n');
    expect(states(answers).map(([state]) => state)).toEqual(['none', 'none', 'none', 'none']);
    expect(states(`An interview with Torres.\n${answers}`)[2]).toEqual(['attributed', 'A']);
  });

  it.each(['Stealth Over Fares: The ferry sails', 'Update: The ferry has sailed', 'ALL ABOARD: the ferry sails'])(
    'is none in a label or a headline: %s',
    (sentence) => {
      expect(states(sentence)[0]).toEqual(['none', null]);
    },
  );
});
