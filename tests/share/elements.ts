import { parseHTML } from 'linkedom';
import { marked } from 'marked';

export interface Elements {
  names: string[];
  /** The attributes by which something could act, or lead elsewhere than to the web. */
  problems: string[];
}

const ATTRIBUTES = ['class', 'href', 'rel', 'dir', 'lang', 'start', 'align'];

/** The elements that a reader makes of it: of Markdown by a renderer that lets HTML through and makes links by itself. */
export function elementsOf(output: string, type: 'html' | 'markdown'): Elements {
  const html = type === 'markdown' ? (marked.parse(output, { gfm: true, async: false }) as string) : output;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const all = [...document.body.querySelectorAll('*')];
  return {
    names: all.map((element) => element.localName),
    problems: all.flatMap((element) => [
      ...element
        .getAttributeNames()
        .flatMap((name) => (ATTRIBUTES.includes(name) ? [] : [`${element.localName} has ${name}`])),
      ...(element.hasAttribute('href') && !/^https?:/.test(element.getAttribute('href') ?? '')
        ? [`leads to ${element.getAttribute('href')}`]
        : []),
      ...(['script', 'img', 'svg', 'iframe', 'object', 'style', 'form', 'input'].includes(element.localName)
        ? [`holds ${element.localName}`]
        : []),
    ]),
  };
}
