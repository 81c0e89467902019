import * as z from 'zod/mini';
import { late } from '../late';
import { PAINTS, type Paint } from '../page/highlight-css';
import { setting } from './item';

/** How strongly flagged words are painted in a page. */
export const paint = setting<Paint>({ key: 'paint', schema: late(() => z.enum(PAINTS)), fallback: 'tint', version: 1 });
