import { FLAG_KINDS, type Flag, type FlagGroup, type FlagKind } from '../../engine/verdict';

/** Which flags a list shows. An empty choice lets all through. */
export interface FlagFilter {
  groups: readonly FlagGroup[];
  kinds: readonly FlagKind[];
  /** The least confidence, 0 to 1. */
  confidence: number;
}

export const NO_FILTER: FlagFilter = { groups: [], kinds: [], confidence: 0 };
export const GROUPS: readonly FlagGroup[] = ['contradicts', 'no-attribution'];
/** Where the engine's own answers divide; most are surer than the last. */
export const CONFIDENCES: readonly number[] = [0, 0.7, 0.9, 0.95];

export function passes({ group, kind, confidence }: Flag, filter: FlagFilter): boolean {
  return (
    (filter.groups.length === 0 || filter.groups.includes(group)) &&
    (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
    confidence >= filter.confidence
  );
}

export function isSet({ groups, kinds, confidence }: FlagFilter): boolean {
  return groups.length > 0 || kinds.length > 0 || confidence > 0;
}

/** The list with the value in it if it was not, without it if it was. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** A choice, and how many flags it would show beside what is chosen in the other rows. */
export interface Choice<T> {
  value: T;
  count: number;
  isChosen: boolean;
}

export interface Choices {
  groups: Choice<FlagGroup>[];
  kinds: Choice<FlagKind>[];
  confidences: Choice<number>[];
}

/** The choices that make sense for these flags: what none of them has is offered only while it is chosen. */
export function choicesOf(flags: readonly Flag[], filter: FlagFilter): Choices {
  const count = (other: Partial<FlagFilter>) => flags.filter((flag) => passes(flag, { ...filter, ...other })).length;
  const choices = <T>(values: readonly T[], chosen: readonly T[], as: (value: T) => Partial<FlagFilter>) =>
    values.map((value) => ({ value, count: count(as(value)), isChosen: chosen.includes(value) }));
  const isOffered = <T>({ count, isChosen }: Choice<T>) => count > 0 || isChosen;
  return {
    groups: choices(GROUPS, filter.groups, (group) => ({ groups: [group] })).filter(isOffered),
    kinds: choices(FLAG_KINDS, filter.kinds, (kind) => ({ kinds: [kind] })).filter(isOffered),
    confidences: choices(CONFIDENCES, [filter.confidence], (confidence) => ({ confidence })),
  };
}
