import type { FlagGroup } from '../../engine/verdict';

/** A picture follows nobody's system: its colours are chosen when it is made. Those of the interface. */
export interface Colours extends Record<FlagGroup, string> {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
}

export const LIGHT: Colours = {
  paper: '#ffffff',
  ink: '#1b1e24',
  soft: '#545b68',
  rule: '#dcdfe5',
  contradicts: '#b3410e',
  'no-attribution': '#2458c6',
};

export const DARK: Colours = {
  paper: '#1d2027',
  ink: '#e9ebef',
  soft: '#a9b0bd',
  rule: '#3a404c',
  contradicts: '#ff9f68',
  'no-attribution': '#a3b5ff',
};
