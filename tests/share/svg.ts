/** What an SVG of ours consists of; nothing that loads, runs or leads anywhere. */
const ELEMENTS = ['svg', 'title', 'rect', 'text', 'tspan'];
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<&]+|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iy;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;

/** Reads it as XML 1.0, strictly: one root, every element closed, nothing unescaped, no character that XML has not. */
export function svgProblems(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(output))
    return ['a character that XML has not'];
  if (!DECLARATION.test(output)) return ['no declaration'];
  const body = output.replace(DECLARATION, '').trim();
  const open: string[] = [];
  const problems: string[] = [];
  let at = 0;
  while (at < body.length) {
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(body);
    const text = tag ? null : TEXT.exec(body);
    if (!tag && !text) return [`not well formed at ${at}: ${body.slice(at, at + 40)}`];
    at += (tag ?? text)?.[0].length ?? 0;
    if (!tag) continue;
    const [, closes, name = '', attributes = '', isEmpty] = tag;
    if (!ELEMENTS.includes(name)) problems.push(`holds ${name}`);
    for (const [, attribute = ''] of attributes.matchAll(/([\w:.-]+)="[^"]*"/g)) {
      if (/^(?:on\w+|href|xlink:href|style|src)$/i.test(attribute)) problems.push(`${name} has ${attribute}`);
    }
    if (closes && open.pop() !== name) return [`</${name}> closes nothing`];
    if (!closes && !isEmpty) open.push(name);
    if (open.length === 0 && at < body.length) return ['more than one root'];
  }
  return [...problems, ...open.map((name) => `<${name}> is left open`)];
}
