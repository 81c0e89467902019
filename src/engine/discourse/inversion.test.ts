import { describe, expect, it } from 'vitest';
import { readSentence } from './fixture';

describe('a name behind the verb', () => {
  it.each([
    ['The paper, by two fellows of the port, says Oslo Ferries, his firm, has deep debts.', 'The paper'],
    ['The plan, says Ana Ruiz, the mayor, is a mistake.', 'Ana Ruiz'],
    ['The road is old, says Ana Ruiz, the mayor, and will be mended.', 'Ana Ruiz'],
  ])('speaks, unless a subject stands in front and a verb of its own behind: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });

  it('is none in capitals, where the verb says nothing', () => {
    expect(readSentence('‘THE CAPTAIN’ WANTS THE TOP JOB').state).toBe('none');
    expect(readSentence('“THE FERRY LEAKS,” SAYS ANA RUIZ')).toMatchObject({ speaker: 'ANA RUIZ' });
  });
});
