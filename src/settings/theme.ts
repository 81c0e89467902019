import * as z from 'zod/mini';
import { late } from '../late';
import { THEMES, type Theme } from '../ui/theme';
import { setting } from './item';

/** The colours of the extension's own surfaces and of the card. */
export const theme = setting<Theme>({ key: 'theme', schema: late(() => z.enum(THEMES)), fallback: 'auto', version: 1 });
