import { type DateRule, rule } from '../dating/expression';
import { YEAR } from '../dating/words';
import {
  A_UNIT,
  COUNT,
  countIn,
  PART,
  SEASON,
  seasonIn,
  shiftIn,
  UNIT,
  unitIn,
  WEEKDAY,
  weekdayIn,
  whichIn,
  yearFrom,
} from './date-words';

/** Dates that count from the page's own, or point from it. */
export const RELATIVE: DateRule[] = [
  rule(
    '(?:yesterday|the day before yesterday|last night)',
    (_, { match }) => ({ kind: 'shift', unit: 'day', by: /before/i.test(match) ? -2 : -1 }),
    /yesterday|night/i,
  ),
  rule(
    '(?:today|tonight|this (?:morning|afternoon|evening))',
    (_, { before, match, after }) =>
      (/\p{Lu}[\p{Ll}\p{Lo}]*\s$/u.test(before) && /^T/.test(match)) || /^\s(?:show|program)/i.test(after)
        ? null
        : { kind: 'shift', unit: 'day', by: 0 },
    /today|tonight|morning|afternoon|evening/i,
  ),
  rule(
    '(?:tomorrow|the day after tomorrow)',
    (_, { match }) => ({ kind: 'shift', unit: 'day', by: /after/i.test(match) ? 2 : 1 }),
    /tomorrow/i,
  ),
  rule(
    '(?:(?<side>earlier|later) )?(?:early |late |mid~)?(?<which>last|this past|this coming|this|next|the current) (?<unit>week|month|year)',
    (groups, { before }) => {
      const { unit } = unitIn(groups.unit ?? '');
      const by = shiftIn(groups.which);
      // "The last month" is another rule's.
      if (/\bthe\s$/i.test(before)) return null;
      if (groups.side !== undefined && by === 0)
        return { kind: 'within', unit, side: /^e/i.test(groups.side) ? 'earlier' : 'later' };
      return { kind: 'shift', unit, by };
    },
    /week|month|year/i,
  ),
  rule(
    `(?:over |during |in |for |within )?the (?<which>last|past|previous|next|coming)(?: (?<count>${COUNT}|couple of|few|several|many))? (?<unit>${UNIT})(?! of)`,
    (groups, { match }) => {
      if (/^(?:few|several|many)$/i.test(groups.count ?? '')) return { kind: 'vague' };
      const { unit, times } = unitIn(groups.unit ?? '');
      if (groups.count === undefined) {
        // "The last days" of something counts nothing; "the next day" is told of a story, not of the page.
        if (/s$/i.test(groups.unit ?? '')) return { kind: 'vague' };
        if (!/^(?:last|past)$/i.test(groups.which ?? '') && !/^(?:over|during|within|for)/i.test(match)) return null;
      }
      return { kind: 'stretch', unit, by: shiftIn(groups.which) * times * (countIn(groups.count) ?? 1) };
    },
    A_UNIT,
  ),
  rule(
    `(?<count>an?|${COUNT}|a couple of|half an?) (?<unit>${UNIT})(?<half> and a half)? (?:ago|back)`,
    (groups, { match, before }) => {
      const { unit, times } = unitIn(groups.unit ?? '');
      const count = (countIn(groups.count) ?? 1) * times + (groups.half === undefined ? 0 : 0.5 * times);
      if (/back$/i.test(match) && /\b(?:get|got|set|pay|paid|took|take|win|won)\s$/i.test(before)) return null;
      // Half a year is counted in months.
      if (unit === 'year' && !Number.isInteger(count))
        return { kind: 'shift', unit: 'month', by: -count * 12, loose: true };
      return { kind: 'shift', unit, by: -count, loose: true };
    },
    /ago|back/i,
  ),
  rule(
    `(?:recently|lately|not long ago|some time ago|(?:(?:just )?a few|several|some|many) ${UNIT} ago|${UNIT} ago|in recent (?:days|weeks|months|years))`,
    () => ({ kind: 'vague' }),
    /recent|lately|ago/i,
  ),
  rule(
    '(?:(?:over|at|on) the|(?<which>last|this past|this|next|this coming)) weekend',
    (groups) => ({
      kind: 'weekend',
      weeks:
        /^(?:this|next)/i.test(groups.which ?? '') && !/past/i.test(groups.which ?? '')
          ? /^next/i.test(groups.which ?? '')
            ? 1
            : 0
          : -1,
    }),
    /weekend/i,
  ),
  rule(
    `(?:(?:early|late) )?(?:(?<which>last|this past|next|this coming|this) )?(?<weekday>${WEEKDAY})(?:,? (?:of )?(?<week>last|this|next) week)?(?! ?(?:~|to ~)night)`,
    (groups, { before, after }) => {
      if (
        /\b(?:every|each|any|most|one|an?|another|some|the|first|second|third|fourth|last|next|Good|Black|Ash|Bloody|Super|Cyber|Palm|Easter|Sheffield|Man)\s$/i.test(
          before,
        )
      )
        return null;
      if (/^\s(?:Times|Mirror|Telegraph|Mail|Express|Post|Herald|Tribune|Sun|Night\sLive)\b/.test(after)) return null;
      return {
        kind: 'weekday',
        weekday: weekdayIn(groups.weekday),
        which: whichIn(groups.which),
        weeks: groups.week === undefined ? undefined : shiftIn(groups.week),
      };
    },
    /day/i,
  ),
  rule(
    `(?:${PART})?(?:(?<which>last|this past|this coming|the coming|next|this) |(?<the>in the |the |in )?)(?<season>${SEASON})(?:(?:,? (?:of )?)(?<year>${YEAR})(?:~\\d\\d)?| (?:of )?(?<yearWord>last|this|next) year)?`,
    (groups, { match, before, after }) => {
      const { which, season, year, yearWord, the } = groups;
      const dated = which !== undefined || year !== undefined || yearWord !== undefined;
      if (!dated) {
        if (!/^in/i.test(the ?? '') && !(/^(?:the )?(?:early|late|mid)/i.test(match) && season !== 'fall')) return null;
        if (season === 'fall' && !/^in the/i.test(the ?? '')) return null;
        if (/^ of /.test(after) || /^\s\p{L}*(?:water|s)\b/u.test(after)) return null;
      }
      if (/\b(?:Arab|Prague|Indian)\s$/.test(before)) return null;
      // "Back in the fall", said in September, is last year's.
      const isOver = /\bback\s$/i.test(before);
      return {
        kind: 'season',
        season: seasonIn(season),
        which: isOver ? 'last' : whichIn(which),
        year: yearFrom(groups),
      };
    },
    /spring|summer|autumn|fall|winter/i,
  ),
];
