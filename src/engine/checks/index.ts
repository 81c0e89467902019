import type { Check } from './check';
import { contradicted } from './contradicted';
import { disputed } from './disputed';
import { framing } from './framing';
import { misattributed } from './misattributed';
import { misquoted } from './misquoted';
import { unattributed } from './unattributed';
import { unsourced } from './unsourced';
import { vagueSource } from './vague-source';

/** Every check, in the order of precedence on one facet of a claim. */
export const CHECKS: readonly Check[] = [
  misquoted,
  misattributed,
  contradicted,
  framing,
  disputed,
  unattributed,
  vagueSource,
  unsourced,
];
