import type { EvidenceLink } from '../../notes/annotation';
import { webHref } from '../../text/web-address';
import { useQuotes } from '../quoted';
import { useWords } from '../words';

interface Props {
  link: EvidenceLink;
  /** Called when the reader follows a passage or an entry to its source. */
  onOpen?: (link: EvidenceLink) => void;
}

/** What a note rests on: a passage of a source, an entry of the record, or a page of the web. */
export function EvidenceItem({ link, onOpen }: Props) {
  const words = useWords();
  const inQuotes = useQuotes();
  if (link.type === 'web') {
    const text = link.title || link.url;
    const href = webHref(link.url);
    return (
      <p class="evidence-link">
        {href ? (
          <a class="link" href={href} target="_blank" rel="noreferrer noopener">
            {text}
          </a>
        ) : (
          text
        )}
        {link.title && <span class="soft small">{hostOf(link.url)}</span>}
      </p>
    );
  }
  const isPassage = link.type === 'passage';
  return (
    <figure class="evidence">
      <blockquote>{isPassage ? inQuotes(link.quote) : link.citation}</blockquote>
      <figcaption>
        {isPassage ? link.title : `${words('record')} · ${link.entry}`}
        {onOpen && (
          <>
            <br />
            <button type="button" class="link" onClick={() => onOpen(link)}>
              {words(isPassage ? 'seeInSource' : 'seeRecord')}
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
