import * as z from 'zod/mini';
import type { BasisOption } from '../engine/verdict';
import { late } from '../late';
import { setting } from './item';

/** What a page is held against: the sources, the record, or both. */
export const basis = setting<BasisOption>({
  key: 'basis',
  schema: late(() => z.enum(['sources', 'record', 'both'])),
  fallback: 'both',
  version: 1,
});
