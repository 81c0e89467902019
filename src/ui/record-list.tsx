import type { RecordEntry } from '../pack/schema';
import { webHref } from '../text/web-address';
import { useDay } from './day';
import { useWords } from './words';

/** The record's entries with their citations; the one that the address names is marked out. */
export function RecordList({ entries, current }: { entries: RecordEntry[]; current?: string }) {
  const words = useWords();
  const day = useDay();
  return (
    <ul class="record">
      {entries.map((entry) => (
        <li key={entry.id} tabIndex={-1} aria-current={entry.id === current ? 'location' : undefined}>
          <p>{entry.statement}</p>
          <p class="soft small">
            {entry.id} · <Citation entry={entry} />
            {entry.validFrom && ` · ${words('validFrom', day(entry.validFrom))}`}
            {entry.validUntil && ` · ${words('validUntil', day(entry.validUntil))}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Citation({ entry }: { entry: RecordEntry }) {
  const href = webHref(entry.url);
  if (!href) return <>{entry.citation}</>;
  return (
    <a class="link" href={href} rel="noreferrer noopener">
      {entry.citation}
    </a>
  );
}
