import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FormatId, Publisher } from '../../share/format';
import { SHARE_FORMATS } from '../../share/formats';
import { linkTo } from '../../share/fragment';
import type { Shared } from '../../share/model';
import { shareWords } from '../../share/words';
import { languageOf } from '../../text/language';
import { useWords, type WordKey } from '../words';
import { copy, pngOf, save } from './deliver';
import { fileName } from './file-name';
import { ReviewForm } from './review-form';

interface Props {
  /** Gives what is shared, when the menu is opened; rejects where it cannot be read. */
  load: () => Promise<readonly Shared[]>;
  /** What the menu is about, for its name. */
  label: WordKey;
  /** Is it about the one flag that is shared? */
  isFlag?: boolean;
}

/** Every way in which something leaves the program: on the clipboard or as a file, each on a click of its own. */
export function ShareMenu({ load, label, isFlag = false }: Props) {
  const words = useWords();
  const [shared, setShared] = useState<readonly Shared[] | null>(null);
  const [said, setSaid] = useState<{ key: WordKey; count: number } | null>(null);
  const [isDark, setDark] = useState(false);
  const options = { words: shareWords(languageOf(words('languageCode'))), flag: isFlag ? 0 : null, dark: isDark };

  const tell = (key: WordKey) => setSaid((before) => ({ key, count: (before?.count ?? 0) + 1 }));
  const open = (isOpen: boolean) => {
    setSaid(null);
    setShared(null);
    if (isOpen)
      load().then(setShared, () => {
        setShared([]);
        tell('shareFailed');
      });
  };
  const doing = (work: () => Promise<void> | void, done: WordKey) => async () => {
    try {
      await work();
      tell(done);
    } catch {
      tell('shareFailed');
    }
  };
  const copying = (work: () => Promise<void>) => doing(work, 'shareCopied');
  const saving = (work: () => Promise<void> | void) => doing(work, 'shareSaved');

  const all = shared ?? [];
  const write = (id: FormatId, publisher?: Publisher) =>
    SHARE_FORMATS[id].write(all, { ...options, ...(publisher && { publisher }) });
  const saveAs = (id: FormatId, publisher?: Publisher) => {
    const format = SHARE_FORMATS[id];
    save(fileName(all, format), new Blob([write(id, publisher)], { type: format.mime }));
  };
  const savePng = async () => save(fileName(all, { id: 'card', extension: 'png' }), await pngOf(write('card')));
  const fits = (id: FormatId) => SHARE_FORMATS[id].fits(all);

  return (
    <details class="share" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{words(label)}</summary>
      {all.length > 0 && (
        <div class="share-menu">
          <p class="soft small">{words('shareAbout')}</p>
          <Group title={words('shareCopy')}>
            <Item id="html" onClick={copying(() => copy(write('plain'), write('html')))} />
            <Item id="markdown" onClick={copying(() => copy(write('markdown')))} />
            <Item id="plain" onClick={copying(() => copy(write('plain')))} />
            {linksOf(all, isFlag).map(({ key, address, name }) => (
              <Item key={address} label={words(key, name)} onClick={copying(() => copy(address))} />
            ))}
          </Group>
          <Group title={words('shareSave')}>
            <Item id="report" onClick={saving(() => saveAs('report'))} />
            <Item id="annotations" onClick={saving(() => saveAs('annotations'))} />
            <Item id="csv" onClick={saving(() => saveAs('csv'))} />
          </Group>
          {fits('card') && (
            <Group title={words('shareAs_card')}>
              <Item label="PNG" onClick={saving(savePng)} />
              <Item label="SVG" onClick={saving(() => saveAs('card'))} />
              <label class="small">
                <input
                  type="checkbox"
                  checked={isDark}
                  onChange={({ currentTarget }) => setDark(currentTarget.checked)}
                />{' '}
                {words('shareDark')}
              </label>
            </Group>
          )}
          {fits('claimreview') && (
            <ReviewForm onSave={(publisher) => void saving(() => saveAs('claimreview', publisher))()} />
          )}
        </div>
      )}
      <p class="share-said small" role="status">
        {/* A new element is announced again. */}
        {said && <span key={said.count}>{words(said.key)}</span>}
      </p>
    </details>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="share-group">
      <legend class="soft small">{title}</legend>
      {children}
    </fieldset>
  );
}

interface ItemProps {
  id?: FormatId;
  label?: string;
  onClick: () => void;
}

function Item({ id, label, onClick }: ItemProps) {
  const words = useWords();
  return (
    <button type="button" class="share-item" data-share={id ?? label} onClick={onClick}>
      {label ?? (id ? words(`shareAs_${id}`) : '')}
    </button>
  );
}

/** The links to the very words: of one flag in the page and in its sources, else to the page. */
function linksOf([first]: readonly Shared[], isFlag: boolean): { key: WordKey; address: string; name: string }[] {
  const [flag] = first?.flags ?? [];
  if (!first || !isFlag || !flag) return [];
  const { url } = first.page;
  const sources = flag.evidence.flatMap(({ url: source, place, document }) =>
    source
      ? [{ key: 'shareSourceLink' as const, address: place ? linkTo(source, place) : source, name: document }]
      : [],
  );
  return [...(url ? [{ key: 'sharePageLink' as const, address: linkTo(url, flag.place), name: '' }] : []), ...sources];
}
