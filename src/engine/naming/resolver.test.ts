import { describe, expect, it } from 'vitest';
import { meant, sentencesOf } from '../../../tests/stories/story';

describe('names', () => {
  it('finds an entity by each of its names, and by an adjective', () => {
    expect(meant('Bruno Kastel left.')).toEqual(['Bruno Kastel=kastel']);
    expect(meant('In the end Kastel left.')).toEqual(['Kastel=kastel']);
    expect(meant('They sent Sundish engineers.')).toContain('Sundish=sund');
  });

  it('leaves a longer name that contains one to somebody else', () => {
    const [mention] = sentencesOf('The loan came from Torvane Bank.')[0]?.mentions ?? [];
    expect(mention?.confidence).toBeLessThan(1);
    expect(mention?.run?.text).toBe('Torvane Bank');
  });

  it('finds strangers', () => {
    expect(meant('The loan came from Otto Brandt.')).toEqual(['Otto Brandt=?']);
  });

  it('leaves a word of a name in small letters', () => {
    expect(meant('They ate bone marrow for dinner.')).toEqual([]);
  });
});
