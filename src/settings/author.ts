import * as z from 'zod/mini';
import { setting } from './item';

/** The name that this browser's new notes are signed with; empty: none. */
export const author = setting<string>({
  key: 'author',
  schema: z.string().check(z.maxLength(200)),
  fallback: '',
  version: 1,
});
