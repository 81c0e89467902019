import { annotations } from './annotations';
import { card } from './card';
import { claimreview } from './claimreview';
import { csv } from './csv';
import type { FormatId, ShareFormat } from './format';
import { html } from './html';
import { markdown } from './markdown';
import { plain } from './plain';
import { report } from './report';

/** Every form in which shared things leave the program; the menus and the command use these and no others. */
export const SHARE_FORMATS: Record<FormatId, ShareFormat> = {
  plain,
  markdown,
  html,
  report,
  card,
  annotations,
  claimreview,
  csv,
};
