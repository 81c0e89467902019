import * as z from 'zod/mini';
import { late } from '../late';
import { setting } from './item';

/** A flag of less confidence is not shown, 0 to 1. The engine keeps its own doubts to itself, so 0 shows all it says. */
export const threshold = setting<number>({
  key: 'threshold',
  schema: late(() => z.number().check(z.minimum(0), z.maximum(1))),
  fallback: 0,
  version: 1,
});
