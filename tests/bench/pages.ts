import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { checkArticle } from '../../src/engine/check';
import { extract } from '../../src/page/extract';
import { labelledPages } from '../score/labels';
import { bundledEngine } from '../score/story';
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

/** Pages of the bundled story that have something to paint: the labelled ones, and the folder's. */
export function storyPages(): NamedPage[] {
  const labelled = labelledPages().filter(({ labels, file }) => labels.covers && file.endsWith('.html'));
  const pages = [...labelled.map(({ name, file }) => ({ name: `${name}.html`, html: read(file) })), ...pagesOfFolder()];
  const engine = bundledEngine();
  return pages.map(withoutScripts).filter(({ html }) => {
    const { article } = extract(parseHTML(html).document as unknown as Document);
    return checkArticle(article, engine).flags.length > 0;
  });
}

/** Its scripts would run, and are text to some of what counts the characters of a page. */
function withoutScripts({ name, html }: NamedPage): NamedPage {
  return { name, html: html.replace(/<script\b(?![^>]*json)[^>]*>[\s\S]*?<\/script>/gi, '') };
}
