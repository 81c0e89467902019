import { describe, expect, it } from 'vitest';
import { check } from '../../tests/stories/story';

const NEAR = 'The Marrow Dam was costly.';
const STATED = 'The Marrow Dam cost $40 million.';
const related = (text: string) => (check(text, { related: true }).related ?? []).map(({ claim }) => claim);

describe('related claims', () => {
  it('finds a claim that the page comes near, once', () => {
    const [claim] = related(NEAR);
    expect(related(`${NEAR} ${NEAR}`)).toEqual([claim]);
    expect(claim).toBeDefined();
  });

  it('leaves a claim that the page states elsewhere, and says nothing where it is not asked', () => {
    expect(related(`${NEAR} ${STATED}`)).toEqual([]);
    expect(check(NEAR).related).toBeUndefined();
  });
});
