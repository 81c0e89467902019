import { describe, expect, it } from 'vitest';
import { words } from '../../text/words';
import { capitalisedWords, nameRuns } from './names';

const runs = (text: string, known: readonly string[] = []) =>
  nameRuns(text, words(text, 'en'), 'en', new Set(known)).map((run) => run.text);
const typeOf = (text: string) => nameRuns(text, words(text, 'en'), 'en', new Set())[0]?.type;

describe('nameRuns', () => {
  it('finds a name in Spanish that is set against another', () => {
    const found = (text: string) => nameRuns(text, words(text, 'es'), 'es', new Set()).map((run) => run.text);
    expect(found('Alvera sí pertenece al Estado.')).toEqual(['Alvera', 'Estado']);
    expect(found('Esto sí pertenece al pueblo.')).toEqual([]);
    expect(found('Bastante pertenece al pueblo.')).toEqual([]);
  });

  it.each([
    ['The others then met with Otto Brandt in Hollin.', ['Otto Brandt', 'Hollin']],
    ['They work for the Ministry of Transport.', ['Ministry of Transport']],
    ['The others then met with Otto Brandt of Hollin Energy.', ['Otto Brandt', 'Hollin Energy']],
    ['The others then met with Otto Brandt’s Sister.', ['Otto Brandt', 'Sister']],
    ['They met Otto van der Brandt there.', ['Otto van der Brandt']],
    ['They met Brandt, Hollin and others there.', ['Brandt', 'Hollin']],
    ['Otto Brandt left the valley for good.', ['Otto Brandt']],
    ['They met Otto Brandt and Ada van Fenwick there.', ['Otto Brandt', 'Ada van Fenwick']],
    ['They met the Ministry of Transport and Public Works there.', ['Ministry of Transport and Public Works']],
    [
      'It was written by Otto Brandt and Ada Fenwick of the Hollin Institute.',
      ['Otto Brandt', 'Ada Fenwick', 'Hollin Institute'],
    ],
    ['Otto Brandt and Ada Fenwick Leave Hollin Institute', []],
  ])('finds names: %s', (text, names) => {
    expect(runs(text)).toEqual(names);
  });

  it('finds a name that opens the sentence where the article shows that it is one', () => {
    expect(runs('Hollin is old.')).toEqual([]);
    expect(runs('Hollin is old.', ['hollin'])).toEqual(['Hollin']);
    expect(runs('Hollin, a dam of stone, is old.')).toEqual(['Hollin']);
  });

  it('knows a place by its first word, and by the preposition before it', () => {
    expect(typeOf('They walked the streets of San Isidro.')).toBe('place');
    expect(typeOf('They live in Ann Arbor.')).toBe('place');
    expect(typeOf('They live with Ann Arbor.')).toBe('person');
    expect(typeOf('They met at Brandt station.')).toBe('place');
    expect(typeOf('They met at the port of Brandt.')).toBe('place');
    expect(typeOf('They met Brandt, station or no station.')).toBe(null);
  });

  it.each([
    'The valley is green.',
    'However, it left on Monday in March.',
    'Critics say so.',
    'MINISTER OPENS HUGE DAM AFTER YEARS OF QUARREL',
    'Minister Opens Huge Dam After Years Of Quarrel',
  ])('leaves words with a capital that are no names: %s', (text) => {
    expect(runs(text)).toEqual([]);
  });

  it('tells people from bodies', () => {
    expect(typeOf('They met Otto Brandt there.')).toBe('person');
    expect(typeOf('They met Minister Brandt there.')).toBe('person');
    expect(typeOf('They work for Hollin Energy now.')).toBe('organisation');
    expect(typeOf('They work for the NRB now.')).toBe('organisation');
    expect(typeOf('They live in Hollin now.')).toBe(null);
  });
});

describe('capitalisedWords', () => {
  it('finds the words that sentences write with a capital inside', () => {
    const text = 'They went to Hollin. Hollin is old. The valley is green.';
    expect([...capitalisedWords(text, [words(text, 'en')], 'en')]).toEqual(['hollin']);
  });
});
