import { useLayoutEffect } from 'preact/hooks';
import type { Place } from '../../src/messages/forms';
import { hashOf } from '../../src/messages/place';
import { storyTitle } from '../../src/pack/called';
import type { Pack, SourceDocument } from '../../src/pack/schema';
import { languageOf } from '../../src/text/language';
import type { Span } from '../../src/text/span';
import { webHref } from '../../src/text/web-address';
import { useDay } from '../../src/ui/day';
import { DocumentText, QUOTATION_ID } from '../../src/ui/document-text';
import { RecordList } from '../../src/ui/record-list';
import { useWords } from '../../src/ui/words';
import { type Target, targetOf } from './target';

interface Props {
  /** Null where it could not be read. */
  pack: Pack | null;
  place: Place | null;
  /** The address names no place that a link of ours would name. */
  isBroken: boolean;
}

/** A story's documents and record; the passage that the address names is in view, marked and focused. */
export function Sources({ pack, place, isBroken }: Props) {
  const words = useWords();
  const day = useDay();
  const target = pack && aimOf(pack, place, isBroken);

  useLayoutEffect(() => {
    const element = document.querySelector<HTMLElement>(`#${QUOTATION_ID}, [aria-current="location"]`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
    if (!element) window.scrollTo(0, 0);
  }, []);

  if (!pack || !target) {
    return (
      <main class="alone">
        <Message title={words('failed')} about={words('remedyPack')} />
      </main>
    );
  }
  const current = target.kind === 'document' ? target.document.id : null;
  return (
    <div class="layout">
      <aside>
        <p class="soft small">{words('sourcesTitle')}</p>
        <p class="story">{storyTitle(pack, languageOf(words('languageCode')))}</p>
        <nav aria-label={words('documents')}>
          <h2>{words('documents')}</h2>
          <ul>
            {pack.documents.map((document) => (
              <li key={document.id}>
                <a href={hashOf(whole(pack, document.id))} aria-current={document.id === current ? 'page' : undefined}>
                  <span>{document.title}</span>
                  <span class="soft small">
                    {[document.publisher, document.published ? day(document.published) : words('undated')]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </a>
              </li>
            ))}
            {pack.record.length > 0 && (
              <li>
                <a
                  href={hashOf(whole(pack, pack.record[0]?.id ?? ''))}
                  aria-current={target.kind === 'record' ? 'page' : undefined}
                >
                  <span>{words('record')}</span>
                </a>
              </li>
            )}
          </ul>
        </nav>
      </aside>
      <main>
        {target.kind === 'nowhere' && <Message title={words('badPlace')} about={words('badPlaceAbout')} />}
        {target.kind === 'document' && <DocumentView document={target.document} span={target.span} />}
        {target.kind === 'record' && (
          <article>
            <h1>{words('record')}</h1>
            <p class="soft">{words('recordAbout')}</p>
            <RecordList entries={pack.record} current={target.entry.id} />
          </article>
        )}
      </main>
    </div>
  );
}

function Message({ title, about }: { title: string; about: string }) {
  return (
    <div class="message" role="alert">
      <h1>{title}</h1>
      <p>{about}</p>
    </div>
  );
}

function DocumentView({ document, span }: { document: SourceDocument; span: Span | null }) {
  const words = useWords();
  const day = useDay();
  const original = webHref(document.url);
  const facts = [
    document.author && words('by', document.author),
    document.publisher,
    document.published ? day(document.published) : words('undated'),
  ];
  return (
    <article>
      <h1>{document.title}</h1>
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
      {original && (
        <p>
          <a class="link" href={original} rel="noreferrer noopener">
            {words('original')}
          </a>
        </p>
      )}
      <DocumentText text={document.text} span={span} />
    </article>
  );
}

function aimOf(pack: Pack, place: Place | null, isBroken: boolean): Target {
  if (isBroken) return { kind: 'nowhere' };
  if (place) return targetOf(pack, place);
  const [first] = pack.documents;
  return first ? { kind: 'document', document: first, span: null } : { kind: 'nowhere' };
}

function whole(pack: Pack, document: string): Place {
  return { pack: pack.id, document, start: null, end: null };
}
