import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Edition, EvidenceLink } from '../../notes/annotation';
import type { Pack } from '../../pack/schema';
import { useWords } from '../words';
import { PassageList } from './passage-list';

interface Props {
  pack: Pack;
  edition: Edition;
  onPick: (link: EvidenceLink) => void;
  onClose: () => void;
}

/** In the list of documents, the record's name; a document's id cannot be empty. */
const RECORD = '';

/** Browses a story's documents and record for what a note rests on. */
export function SourcePicker({ pack, edition, onPick, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(pack.documents[0]?.id ?? RECORD);
  const [sought, setSought] = useState('');
  useEffect(() => first.current?.focus(), []);
  const document = pack.documents.find((one) => one.id === chosen);
  const entries = pack.record.filter(({ statement, citation }) =>
    `${statement} ${citation}`.toLowerCase().includes(sought.toLowerCase()),
  );
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is inside it.
    <div class="sub-form" onKeyDown={leave}>
      <label for={id}>{words('pickDocument')}</label>
      <select ref={first} id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {pack.documents.map(({ id: name, title, publisher }) => (
          <option key={name} value={name}>
            {[title, publisher].filter(Boolean).join(' · ')}
          </option>
        ))}
        {pack.record.length > 0 && <option value={RECORD}>{words('record')}</option>}
      </select>
      <input
        type="search"
        aria-label={words('pickSearch')}
        placeholder={words('pickSearch')}
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      {document ? (
        <PassageList
          key={document.id}
          document={document}
          sought={sought}
          onPick={({ start, end }) =>
            onPick({
              type: 'passage',
              edition,
              document: document.id,
              title: document.title,
              quote: document.text.slice(start, end),
              start,
              end,
            })
          }
        />
      ) : (
        <ul class="passages">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p>{entry.statement}</p>
              <p class="soft small">{entry.citation}</p>
              <button
                type="button"
                class="link small"
                onClick={() =>
                  onPick({
                    type: 'record',
                    edition,
                    entry: entry.id,
                    citation: `${entry.statement} (${entry.citation})`,
                  })
                }
              >
                {words('pickEntry')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button button-plain small" onClick={onClose}>
          {words('cancel')}
        </button>
      </div>
    </div>
  );
}
