import * as z from 'zod/mini';
import { FLAG_KINDS, type FlagKind } from '../engine/verdict';
import { late } from '../late';
import { setting } from './item';

/** Which kinds of flag the reader wants to see; all of them by default. */
export const enabledKinds = setting<FlagKind[]>({
  key: 'kinds',
  schema: late(() => z.array(z.enum(FLAG_KINDS))),
  fallback: [...FLAG_KINDS],
  version: 1,
});
