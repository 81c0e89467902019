import { basename } from 'node:path';
import { coldBench } from './cold';
import { engineBench } from './engine';
import { gateBench } from './gate';
import { notesBench } from './notes';
import { readingBench } from './reading';
import { storyBench } from './story';
import { type Bench, format } from './table';

/*
 * Prints how fast the product is, side by side with what people already run; `npm run bench -- gate engine` prints the
 * named tables alone. Asserts nothing: a machine is not a mistake.
 */
const BENCHES: readonly Bench[] = [gateBench, storyBench, readingBench, engineBench, coldBench, notesBench];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !BENCHES.some(({ name }) => name === word));
if (unknown.length > 0) {
  const known = BENCHES.map(({ name }) => name).join(', ');
  console.error(`${basename(import.meta.filename)}: no bench is called ${unknown.join(', ')}; choose among ${known}.`);
  process.exit(2);
}
for (const { name, run } of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const table of await run()) console.log(format(table));
}
