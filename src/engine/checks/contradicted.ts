import type { Check } from './check';
import { candidatesFor } from './outcome-check';

export const contradicted: Check = {
  kind: 'contradicted',
  description: 'Gives a value that the record denies or, where the record is silent, that every source denies.',
  // Crediting somebody does not excuse a value that is denied.
  check: (c, trace) => candidatesFor('contradicted', 'denied', false, c, trace),
};
