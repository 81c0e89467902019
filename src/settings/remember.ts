import * as z from 'zod/mini';
import { late } from '../late';
import { setting } from './item';

/** Is what flagged sentences said remembered, so that a later visit can tell what was edited? */
export const rememberSentences = setting({
  key: 'remember',
  schema: late(() => z.boolean()),
  fallback: true,
  version: 1,
});
