import * as z from 'zod/mini';
import { late } from '../late';
import { setting } from './item';

/** The name that this browser's new notes are signed with; empty: none. */
export const author = setting<string>({
  key: 'author',
  schema: late(() => z.string().check(z.maxLength(200))),
  fallback: '',
  version: 1,
});
