import { describe, expect, it } from 'vitest';
import { dates } from '../dates';

/** Written on Saturday 12 July 2025. */
const PUBLISHED = '2025-07-12';

type Case = [text: string, found: string, from: string | null, to: string | null, precision: string];

const read = (text: string, published: string | null = PUBLISHED) =>
  dates(text, 'en', published).map((d) => [d.text, d.from, d.to, d.precision]);

const FOUND: Case[] = [
  // days
  ['It arrived on June 19.', 'June 19', '2025-06-19', '2025-06-19', 'day'],
  ['It arrived on 19 June at 14:21.', '19 June', '2025-06-19', '2025-06-19', 'day'],
  ['On June 19, 2025, it rained.', 'June 19, 2025', '2025-06-19', '2025-06-19', 'day'],
  ['Filed 19 Jun 2025', '19 Jun 2025', '2025-06-19', '2025-06-19', 'day'],
  ['Filed Thu 19 Jun 2025', 'Thu 19 Jun 2025', '2025-06-19', '2025-06-19', 'day'],
  ['On Thursday, June 19, 2025', 'Thursday, June 19, 2025', '2025-06-19', '2025-06-19', 'day'],
  ['on the nineteenth of June', 'the nineteenth of June', '2025-06-19', '2025-06-19', 'day'],
  ['on the 19th of June, 2025', 'the 19th of June, 2025', '2025-06-19', '2025-06-19', 'day'],
  ['at the Nov. 16, 2024, ceremony', 'Nov. 16, 2024', '2024-11-16', '2024-11-16', 'day'],
  ['at the summit of November 16-17, 2024', 'November 16-17, 2024', '2024-11-16', '2024-11-17', 'day'],
  ['between 19 and 21 June 2025', '19 and 21 June 2025', '2025-06-19', '2025-06-21', 'day'],
  ['April 28 to May 2, 2025', 'April 28 to May 2, 2025', '2025-04-28', '2025-05-02', 'day'],
  ['from December 30 to January 2', 'December 30 to January 2', '2024-12-30', '2025-01-02', 'day'],
  ['They met on the 19th.', 'on the 19th', '2025-06-19', '2025-06-19', 'day'],
  ['on the 3rd of last month', 'on the 3rd of last month', '2025-06-03', '2025-06-03', 'day'],
  ['on the evening of the 19th, he left', 'the 19th', '2025-06-19', '2025-06-19', 'day'],
  ['on Thursday the 19th', 'Thursday the 19th', '2025-06-19', '2025-06-19', 'day'],
  ['19 June last year', '19 June last year', '2024-06-19', '2024-06-19', 'day'],
  ['Updated 2025-06-19', '2025-06-19', '2025-06-19', '2025-06-19', 'day'],
  ['Updated 19/06/2025', '19/06/2025', '2025-06-19', '2025-06-19', 'day'],
  ['Updated 06/19/2025', '06/19/2025', '2025-06-19', '2025-06-19', 'day'],
  ['VALMORA, JUNE 19 —', 'JUNE 19', '2025-06-19', '2025-06-19', 'day'],
  ['May 5 was warm.', 'May 5', '2025-05-05', '2025-05-05', 'day'],
  ['The tour starts on July 20.', 'July 20', '2025-07-20', '2025-07-20', 'day'],
  ['signed on 21 May 1840', '21 May 1840', '1840-05-21', '1840-05-21', 'day'],
  // days that point
  ['She left yesterday.', 'yesterday', '2025-07-11', '2025-07-11', 'day'],
  ['Today it rained.', 'Today', '2025-07-12', '2025-07-12', 'day'],
  ['He spoke on Thursday.', 'Thursday', '2025-07-10', '2025-07-10', 'day'],
  ['He spoke on Saturday.', 'Saturday', '2025-07-12', '2025-07-12', 'day'],
  ['He spoke last Saturday.', 'last Saturday', '2025-07-05', '2025-07-05', 'day'],
  ['They will meet on Thursday.', 'Thursday', '2025-07-17', '2025-07-17', 'day'],
  ['Thursday of last week', 'Thursday of last week', '2025-07-03', '2025-07-03', 'day'],
  ['three days ago', 'three days ago', '2025-07-09', '2025-07-09', 'day'],
  // weeks
  ['It came last week.', 'last week', '2025-06-30', '2025-07-06', 'week'],
  ['two weeks ago', 'two weeks ago', '2025-06-23', '2025-07-03', 'week'],
  ['a fortnight ago', 'a fortnight ago', '2025-06-23', '2025-07-03', 'week'],
  ['in the week of June 16', 'the week of June 16', '2025-06-16', '2025-06-22', 'week'],
  ['the week ending June 22', 'the week ending June 22', '2025-06-16', '2025-06-22', 'week'],
  ['over the weekend', 'over the weekend', '2025-07-05', '2025-07-06', 'week'],
  // months and parts of them
  ['It came last month.', 'last month', '2025-06-01', '2025-06-30', 'month'],
  ['late last month', 'late last month', '2025-06-21', '2025-06-30', 'part-of-month'],
  ['at the end of last month', 'the end of last month', '2025-06-21', '2025-06-30', 'part-of-month'],
  ['earlier this month', 'earlier this month', '2025-07-01', '2025-07-12', 'month'],
  ['this month', 'this month', '2025-07-01', '2025-07-31', 'month'],
  ['next month', 'next month', '2025-08-01', '2025-08-31', 'month'],
  ['opened last November', 'last November', '2024-11-01', '2024-11-30', 'month'],
  ['back in November', 'November', '2024-11-01', '2024-11-30', 'month'],
  ['It opened in November.', 'November', '2024-11-01', '2024-11-30', 'month'],
  ['He votes next November.', 'next November', '2025-11-01', '2025-11-30', 'month'],
  ['The vote will be held in November.', 'November', '2025-11-01', '2025-11-30', 'month'],
  ['In November, the town will vote.', 'November', '2025-11-01', '2025-11-30', 'month'],
  ['He will thank those who came in November.', 'November', '2024-11-01', '2024-11-30', 'month'],
  ['You will know it: in November the town voted.', 'November', '2024-11-01', '2024-11-30', 'month'],
  ['two months ago', 'two months ago', '2025-04-24', '2025-05-30', 'month'],
  ['by mid-June', 'mid-June', '2025-06-11', '2025-06-20', 'part-of-month'],
  ['by end-June', 'end-June', '2025-06-21', '2025-06-30', 'part-of-month'],
  ['Mayor back at end of April', 'end of April', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['in late April', 'late April', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['early in May', 'early in May', '2025-05-01', '2025-05-10', 'part-of-month'],
  ['in the last days of April', 'the last days of April', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['the final days of April 2025', 'the final days of April 2025', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['at the end of April', 'the end of April', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['in the first week of May', 'the first week of May', '2025-05-01', '2025-05-07', 'part-of-month'],
  ['the beginning of May', 'the beginning of May', '2025-05-01', '2025-05-10', 'part-of-month'],
  ['the second half of May', 'the second half of May', '2025-05-16', '2025-05-31', 'part-of-month'],
  ['mid-to-late April', 'mid-to-late April', '2025-04-11', '2025-04-30', 'part-of-month'],
  ['the last week of April', 'the last week of April', '2025-04-24', '2025-04-30', 'part-of-month'],
  ['April-May 2025', 'April-May 2025', '2025-04-01', '2025-05-31', 'month'],
  ['between April and June', 'April and June', '2025-04-01', '2025-06-30', 'month'],
  ['elections of April 2026', 'April 2026', '2026-04-01', '2026-04-30', 'month'],
  ["April 2026's election", 'April 2026', '2026-04-01', '2026-04-30', 'month'],
  ['in April last year', 'April last year', '2024-04-01', '2024-04-30', 'month'],
  // seasons, years, more
  ['this past spring', 'this past spring', '2025-03-01', '2025-06-22', 'season'],
  ['It was painted back in the summer.', 'in the summer', '2024-06-01', '2024-09-22', 'season'],
  ['It was painted in the summer.', 'in the summer', '2025-06-01', '2025-09-22', 'season'],
  ['He was there in May for the loading.', 'May', '2025-05-01', '2025-05-31', 'month'],
  ['last summer', 'last summer', '2024-06-01', '2024-09-22', 'season'],
  ['the summer of 2024', 'the summer of 2024', '2024-06-01', '2024-09-22', 'season'],
  ['last year', 'last year', '2024-01-01', '2024-12-31', 'year'],
  ['late last year', 'late last year', '2024-09-01', '2024-12-31', 'part-of-year'],
  ['this year', 'this year', '2025-01-01', '2025-12-31', 'year'],
  ['earlier this year', 'earlier this year', '2025-01-01', '2025-07-12', 'year'],
  ['a year ago', 'a year ago', '2024-01-01', '2025-01-11', 'year'],
  ['It opened in 2024.', '2024', '2024-01-01', '2024-12-31', 'year'],
  ['by 2026', '2026', '2026-01-01', '2026-12-31', 'year'],
  ['its 2014 purchase', '2014', '2014-01-01', '2014-12-31', 'year'],
  ['the 2024 opening', '2024', '2024-01-01', '2024-12-31', 'year'],
  ['the mine (2014) was', '2014', '2014-01-01', '2014-12-31', 'year'],
  ['since 2012', '2012', '2012-01-01', '2012-12-31', 'year'],
  ['from 2012 to 2014', '2012 to 2014', '2012-01-01', '2014-12-31', 'year'],
  ['in late 2024', 'late 2024', '2024-09-01', '2024-12-31', 'part-of-year'],
  ['the first half of 2025', 'the first half of 2025', '2025-01-01', '2025-06-30', 'part-of-year'],
  ['Q2 2025', 'Q2 2025', '2025-04-01', '2025-06-30', 'part-of-year'],
  ['in the 1990s', 'the 1990s', '1990-01-01', '1999-12-31', 'vague'],
  ['He recently left.', 'recently', null, null, 'vague'],
  ['a few weeks ago', 'a few weeks ago', null, null, 'vague'],
];

const LEFT = [
  'He may run, and they march on.',
  'May I ask? May the best team win.',
  'Theresa May said no.',
  'March on the capital, they cried; the March on Valmora followed.',
  'Second, he sat in the Sun.',
  'A 5G mast opened at 14:21, then 9.40.',
  'The august institution and August Wilson.',
  'April Jones told June Carter.',
  'It earned 1.3 million, $2024 and 2,024 more.',
  'They moved 2024 tonnes for 2000 residents.',
  'in the days of President Tannen',
  'One day, these days, that day.',
  'The first Thursday and every Sunday; the Sunday Times; Thursdays.',
  'He rose to the 19th floor in the 19th century.',
  'Late in the previous month, and the year before.',
  'The next day he left; a month later he was back.',
  'the fall of the government',
  'Second quarter of the game; call 555-2014.',
];

describe('English dates', () => {
  it.each(FOUND)('finds in "%s"', (text, found, from, to, precision) => {
    expect(read(text)).toEqual([[found, from, to, precision]]);
  });

  it.each(LEFT)('leaves "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds two alternatives as two', () => {
    expect(read('late April or early May').map(([text]) => text)).toEqual(['late April', 'early May']);
  });

  it('lets the months of a list share a year', () => {
    expect(read('in November and December 2023').map(([, from]) => from)).toEqual(['2023-11-01', '2023-12-01']);
    expect(read('in December and January 2023').map(([, from]) => from)).toEqual(['2022-12-01', '2023-01-01']);
  });

  it('keeps headline dates on either side of a dash apart', () => {
    expect(read('JUNE 19, 2025 — LATE APRIL').map(([text]) => text)).toEqual(['JUNE 19, 2025', 'LATE APRIL']);
  });

  it('leaves an ambiguous order of day and month', () => {
    expect(read('on 6/7/2025')).toEqual([]);
  });
});
