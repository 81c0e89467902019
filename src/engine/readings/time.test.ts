import { describe, expect, it } from 'vitest';
import { readingsOn } from '../../../tests/stories/story';

/** How each date that is read stands to the day of the opening, 4 May 2024. */
const time = (text: string) => readingsOn(text, 'opening', 'time').map((value) => /\((\w+)\)$/.exec(value)?.[1]);

describe('time', () => {
  it.each([
    'The Marrow Dam was opened on 4 May 2024.',
    'The Marrow Dam was opened on May 4.',
    'The Marrow Dam was opened in May 2024.',
    'The Marrow Dam was opened in 2024.',
    'The Marrow Dam was opened in spring 2024.',
    'The Marrow Dam was opened early this month.',
    'In early May, Bruno Kastel opened the Marrow Dam.',
  ])('finds a date that contains the day, or adjoins it: %s', (text) => {
    expect(time(text)).toEqual(['agrees']);
  });

  it.each([
    'The Marrow Dam was opened on 4 May 2023.',
    'The Marrow Dam was opened in June 2023.',
    'The Marrow Dam was opened last year.',
    'The Marrow Dam was opened yesterday.',
    'In December, Bruno Kastel opened the Marrow Dam.',
  ])('finds another date: %s', (text) => {
    expect(time(text)).toEqual(['denied']);
  });

  it('leaves the day of what came so long after it, and finds its own behind "after"', () => {
    expect(time('Two weeks after the opening of the Marrow Dam, on 18 May 2023, it leaked.')).toEqual([]);
    expect(time('Two weeks after the opening of the Marrow Dam on 18 May 2023 it leaked.')).toEqual(['denied']);
  });

  it.each([
    'Bruno Kastel said on 18 June 2023 that the Marrow Dam was opened.',
    'The Marrow Dam was opened, Bruno Kastel said on 18 June 2023.',
    'On 18 June 2023 Bruno Kastel told reporters that the Marrow Dam was opened.',
    'Yesterday we told of Bruno Kastel and the Marrow Dam he opened.',
    'Last June’s session turned on the opening of the Marrow Dam.',
  ])('leaves the day on which it was said, or on which something came of it: %s', (text) => {
    expect(time(text)).toEqual([]);
  });

  it('holds no day against the page that sets the right one against it', () => {
    const against = (date: string) =>
      time(
        'In one post the Marrow Dam was opened in June 2023; the town, in a note that it has put on every door and in ' +
          `every shop window between the bridge and the valley road for anybody to see, gives ${date}.`,
      );
    expect(against('4 May 2024')).toEqual([]);
    expect(against('4 May 2025')).toEqual(['denied']);
  });

  it('finds the day that is told in what is said', () => {
    expect(time('Bruno Kastel said that the Marrow Dam was opened on 18 June 2023.')).toEqual(['denied']);
  });

  it.each([
    'Engineers spent 18 June 2023 on one subject: the Marrow Dam, which was opened by Bruno Kastel.',
    'On 18 June 2023 engineers heard of the man that opened the Marrow Dam.',
    'Bruno Kastel, who opened the Marrow Dam, has stepped down to run for president in 2021.',
    'Bruno Kastel opened the Marrow Dam to win the vote of March 2023.',
    'Bruno Kastel opened the Marrow Dam for the fair of June 2024.',
  ])('leaves the day of another verb, of an aim, and one that is yet to come: %s', (text) => {
    expect(time(text)).toEqual([]);
  });

  it.each([
    'It was on 18 June 2023 that Bruno Kastel opened the Marrow Dam.',
    'On 18 June 2023: the Marrow Dam is opened.',
    'Bruno Kastel led the opening of the Marrow Dam, which took place in June 2023.',
    'Bruno Kastel led the opening of the Marrow Dam; that was last year.',
    'Bruno Kastel will open the Marrow Dam in June 2024.',
  ])('finds the day of a clause that tells no more than when, and one that is announced: %s', (text) => {
    expect(time(text)).toEqual(['denied']);
  });

  it('finds, of two dates, the one by the words that ask for it', () => {
    expect(time('The Marrow Dam, begun in 2018, was opened on 4 May 2024.')).toEqual(['agrees']);
    expect(time('The Marrow Dam was opened on 4 May 2024, and a bridge will follow in 2026.')).toEqual(['agrees']);
  });

  it.each([
    'Bruno Kastel opened the Marrow Dam.',
    'Bruno Kastel recently opened the Marrow Dam.',
    'Bruno Kastel, who was elected in 2019, opened the Marrow Dam.',
    'Bruno Kastel opened the Marrow Dam ahead of the election of April 2026.',
    'Bruno Kastel, who opened the Marrow Dam, is today a farmer.',
  ])('leaves no date, a vague one, and one of something else: %s', (text) => {
    expect(time(text)).toEqual([]);
  });
});
