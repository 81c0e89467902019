import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { desk } from '../../src/messages/desk-client';
import { DeskNews } from '../../src/messages/desk-news';
import { watchNotes } from '../../src/messages/notes-changed';
import type { Facets, Kept, Search } from '../../src/notes/desk';
import { BulkBar } from '../../src/ui/notes/all/bulk-bar';
import { RowList } from '../../src/ui/notes/all/row-list';
import { SearchForm } from '../../src/ui/notes/all/search-form';
import { useRows } from '../../src/ui/notes/all/use-rows';
import { UndoBar } from '../../src/ui/notes/undo-bar';
import { ShareMenu } from '../../src/ui/share/share-menu';
import { useWords } from '../../src/ui/words';
import { sharedNotes } from '../sidepanel/shared-notes';
import { useNoteActions } from '../sidepanel/use-note-actions';
import { Aside } from './aside';
import { useBulk } from './use-bulk';
import { useSelection } from './use-selection';

const ALL: Search = { text: '', page: null, ratings: [], statuses: [], tags: [], order: 'latest' };

/** Every note of every page: searched, filtered, read, edited, and many at once. */
export function AllNotes() {
  const words = useWords();
  const [search, setSearch] = useState<Search>(ALL);
  const [open, setOpen] = useState<Kept | null>(null);
  const { rows, need } = useRows(desk, search, watchNotes);
  const facets = useFacets();
  const selection = useSelection();
  const actions = useNoteActions(browser.tabs.TAB_ID_NONE);
  const bulk = useBulk(selection.ids, actions.undo);
  const total = rows?.total ?? 0;

  const remove = async (kept: Kept) => {
    if (kept.annotation.id === open?.annotation.id) setOpen(null);
    await actions.remove(kept);
  };
  return (
    <main class="all-notes">
      <header class="all-head">
        <h1>{words('allTitle')}</h1>
        <DeskNews />
        <SearchForm search={search} facets={facets} onSearch={setSearch} />
        <p class="soft small" role="status">
          {rows && words('allFound', String(total))}
        </p>
      </header>
      {rows === null && (
        <p class="gone" role="alert">
          {words('notesUnreadable')}
        </p>
      )}
      {rows && total === 0 && (
        <p class="all-none">{words(JSON.stringify(search) === JSON.stringify(ALL) ? 'allNone' : 'allNoneFound')}</p>
      )}
      {rows && total > 0 && (
        <>
          <BulkBar
            selected={selection.ids.size}
            total={total}
            progress={bulk.progress}
            onSelectAll={() => void selection.selectAll(search)}
            onSelectNone={selection.clear}
            onStatus={(status) => void bulk.setStatus(status)}
            onTag={(tags, isAdded) => void (isAdded ? bulk.addTags(tags) : bulk.removeTags(tags))}
            onDelete={() => {
              setOpen(null);
              void bulk.remove().then(selection.clear);
            }}
            share={<ShareMenu load={() => sharedNotes([...selection.ids])} label="shareAnnotations" />}
          />
          <div class="all-body" data-open={open !== null}>
            <RowList
              key={JSON.stringify(search)}
              rows={rows}
              need={need}
              open={open?.annotation.id ?? null}
              selected={selection.ids}
              onOpen={setOpen}
              onSelect={selection.select}
              onDelete={(kept) => void remove(kept)}
            />
            {open && (
              <Aside
                key={open.annotation.id}
                kept={open}
                onDelete={(kept) => void remove(kept)}
                onEnd={actions.ended}
                onClose={() => setOpen(null)}
                onOpenEvidence={actions.openEvidence}
              />
            )}
          </div>
          <p class="soft small">{words('allKeys')}</p>
        </>
      )}
      <UndoBar done={actions.undo.done} onClose={actions.undo.close} />
    </main>
  );
}

/** What the notes can be narrowed by, kept up to date. */
function useFacets(): Facets {
  const [facets, setFacets] = useState<Facets>({ tags: [], pages: [] });
  useEffect(() => {
    // Without them the words can be searched all the same.
    const read = () => void desk.facets().then(setFacets, () => undefined);
    read();
    return watchNotes(read);
  }, []);
  return facets;
}
