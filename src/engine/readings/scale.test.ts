import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

const owns = (text: string) => readingsOn(text, 'ownership', 'relation');
const mode = (text: string) => readingsOn(text, 'opening', 'mode');
const status = (text: string) => readingsOn(text, 'candidacy', 'status');

describe('scale', () => {
  it.each([
    ['The Marrow Dam is majority owned by the Torvane Works.', 'majority owned (agrees)'],
    ['The Marrow Dam is in Torvane hands.', 'in Torvane hands (stronger)'],
    ['The Marrow Dam is owned by the Torvane Works.', 'owned by (stronger)'],
    ['The Torvane Works owns the Marrow Dam.', 'Torvane Works owns (stronger)'],
    ['The Marrow Dam is wholly owned by the Torvane Works.', 'wholly owned (denied)'],
    ['The Torvane-owned Marrow Dam is old.', 'Torvane-owned (stronger)'],
  ])('finds how far a holder holds its thing: %s', (text, value) => {
    expect(owns(text)).toEqual([value]);
  });

  it('leaves a holder of the holder', () => {
    expect(owns('The Marrow Dam belongs to a venture in which the Torvane Works has shares.')).toEqual([]);
    expect(owns('The Marrow Dam belongs to the Torvane Works.')).toEqual(['belongs to (stronger)']);
  });

  it.each([
    ['Bruno Kastel opened the Marrow Dam in person.', 'in person (denied)'],
    ['Bruno Kastel himself opened the Marrow Dam.', 'himself (stronger)'],
    ['Bruno Kastel travelled up there to open the Marrow Dam.', 'travelled up there to open (denied)'],
    ['Bruno Kastel travelled a lot. He opened the Marrow Dam by video link.', '(agrees)'],
    ['Bruno Kastel opened the Marrow Dam by video link.', '(agrees)'],
    ['Bruno Kastel himself opened the Marrow Dam, by video link.', '(agrees)'],
    ['Bruno Kastel himself opened the Marrow Dam, in person.', 'in person (denied)'],
  ])('finds how somebody took part, the more careful of two wordings: %s', (text, value) => {
    expect(mode(text)).toEqual([expect.stringContaining(value)]);
  });

  it.each([
    ['Bruno Kastel is rumoured to be considering a run for premier.', '(agrees)'],
    ['Bruno Kastel is running for premier.', '(stronger)'],
    ['Bruno Kastel is a candidate for premier.', '(stronger)'],
  ])('finds a level of the story’s own scale: %s', (text, standing) => {
    expect(status(text)).toEqual([expect.stringContaining(standing)]);
  });

  it('leaves another holder, another thing, and a denial', () => {
    expect(owns('The Marrow Dam belongs to the state.')).toEqual([]);
    expect(owns('The Marrow Dam is not owned by the Torvane Works.')).toEqual([]);
    expect(owns('The Marrow Dam is run by people who own the Hollin Bank, says Torvane.')).toEqual([]);
  });

  it('leaves an act without a mode', () => {
    expect(mode('Bruno Kastel opened the Marrow Dam.')).toEqual([]);
  });
});
