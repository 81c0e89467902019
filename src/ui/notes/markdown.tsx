import { lexer, type MarkedToken, type Token } from 'marked';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { webHref } from '../../text/web-address';
import { useWords } from '../words';

/**
 * A longer note is shown as it was typed: the parser takes the square of the length for some texts, and a note may be somebody
 * else's. UTF-16 code units.
 */
const LONGEST = 5000;
/** Deeper than this, lists and quotations are shown as they were typed. */
const DEEPEST = 12;

/**
 * A note's Markdown as elements, never by way of HTML: HTML in it is shown as it was typed, a link leads only to http and
 * https, and a picture is a link, for loading it would tell its server that the note was read.
 */
export function Markdown({ text }: { text: string }) {
  const words = useWords();
  const isLong = text.length > LONGEST;
  const tokens = useMemo(() => (isLong ? null : tokensOf(text)), [text, isLong]);
  return (
    <div class="markdown">
      {tokens ? all(tokens, 0) : <p class="as-typed">{text}</p>}
      {isLong && <p class="soft small">{words('noteAsTyped', String(LONGEST))}</p>}
    </div>
  );
}

function tokensOf(text: string): Token[] | null {
  try {
    return lexer(text, { gfm: true });
  } catch {
    // What the parser cannot take is still the person's own text.
    return null;
  }
}

function all(tokens: readonly Token[] | undefined, depth: number): ComponentChildren {
  return (tokens ?? []).map((token, index) => <One key={index} token={token as MarkedToken} depth={depth} />);
}

function One({ token, depth }: { token: MarkedToken; depth: number }) {
  if (depth > DEEPEST) return <>{token.raw}</>;
  const inside = () => all('tokens' in token ? token.tokens : [], depth + 1);
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'heading':
      // Not a heading of the surface around it.
      return <p class="md-heading">{inside()}</p>;
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'list':
      return <List token={token} depth={depth} />;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'del':
      return <del>{inside()}</del>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'link':
      return <Link to={token.href}>{inside()}</Link>;
    case 'image':
      return <Link to={token.href}>{token.text || token.href}</Link>;
    case 'text':
      return <>{token.tokens ? inside() : token.text}</>;
    case 'escape':
      return <>{token.text}</>;
    case 'checkbox':
      return <>{token.checked ? '☑ ' : '☐ '}</>;
    default:
      // HTML and tables: as they were typed.
      return token.type === 'html' && !token.block ? (
        <span>{token.raw}</span>
      ) : (
        <p class="as-typed">{token.raw.trimEnd()}</p>
      );
  }
}

function List({ token, depth }: { token: Extract<MarkedToken, { type: 'list' }>; depth: number }) {
  const items = token.items.map((item, index) => <li key={index}>{all(item.tokens, depth + 1)}</li>);
  return token.ordered ? <ol start={Number(token.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

/** Text where the address is none that a link may safely lead to. */
function Link({ to, children }: { to: string; children: ComponentChildren }) {
  const href = webHref(to);
  if (!href) return <>{children}</>;
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

const BLOCKS = new Set(['paragraph', 'heading', 'blockquote', 'list', 'list_item']);

/** The beginning of a note as bare words, for a line in a list. UTF-16 code units. */
export function plainNote(text: string, length: number): string {
  const say = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        const inside = (token as { tokens?: Token[]; items?: Token[] }).tokens ?? (token as { items?: Token[] }).items;
        if (inside) return say(inside) + (BLOCKS.has(token.type) ? ' ' : '');
        return 'text' in token && typeof token.text === 'string' ? token.text : ' ';
      })
      .join('');
  return say(tokensOf(text.slice(0, length)) ?? [])
    .replace(/\s+/g, ' ')
    .trim();
}
