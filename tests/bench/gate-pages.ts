import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledPages } from '../score/labels';
import { read } from '../tree';

export interface NamedPage {
  name: string;
  html: string;
}

/** The folder of saved pages that CROSSREAD_PAGES names; none where it is not set. */
export function pagesOfFolder(): NamedPage[] {
  const folder = process.env.CROSSREAD_PAGES;
  if (!folder) return [];
  if (!existsSync(folder)) throw new Error(`CROSSREAD_PAGES: no folder ${folder}.`);
  return readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

/** Pages of other stories: the labelled near-misses, which name some of what a story is about, and the folder's. */
export function otherPages(): NamedPage[] {
  const near = labelledPages().filter(({ labels, file }) => !labels.covers && file.endsWith('.html'));
  return [...near.map(({ name, file }) => ({ name: `${name}.html`, html: read(file) })), ...pagesOfFolder()];
}
