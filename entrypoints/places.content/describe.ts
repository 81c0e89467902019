import type { Annotation, Target } from '../../src/notes/annotation';
import { pageAddress } from '../../src/notes/begin';
import { headTitles, statedLanguageOf } from '../../src/page/metadata';
import { readPageText } from '../../src/page/page-text';
import { publishedOf } from '../../src/page/published';
import { describeRange, describeSelection } from '../../src/page/selection';

interface Described {
  page: Annotation['page'];
  target: Target;
}

/** The words that are selected in the page, and which page that is; null where none are. */
export function describe(document: Document): Described | null {
  const text = readPageText(document);
  const target = describeSelection(document.getSelection(), text);
  return target && { page: describePage(document, text.lang), target };
}

/** The same for words of the page wherever they are, as those of a flag. */
export function describeWords(document: Document, range: Range): Described | null {
  const text = readPageText(document);
  const target = describeRange(range, text);
  return target && { page: describePage(document, text.lang), target };
}

/** What a note says of the page that it is about. */
function describePage(document: Document, lang: string): Annotation['page'] {
  return {
    url: pageAddress(document.location.href),
    title: headTitles(document)[0] ?? '',
    // By what the page states: what merely looks like its date may be another article's.
    published: publishedOf(document, { root: document.createElement('div'), headline: null, firstProse: null }),
    lang: statedLanguageOf(document) ?? lang,
  };
}
