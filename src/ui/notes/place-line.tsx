import type { NotePlace } from '../../messages/note-places';
import type { Annotation } from '../../notes/annotation';
import { languageOf } from '../../text/language';
import { useMoments } from '../moment';
import { WordDiff } from '../word-diff';
import { useWords, type WordKey } from '../words';

interface Props {
  annotation: Annotation;
  place: NotePlace | null;
}

const SAID: Record<NotePlace['state'], WordKey> = {
  found: 'placeEdited',
  changed: 'placeChanged',
  lost: 'placeLost',
};

/** What became of a note's words in the page, with both wordings and dates: nothing is said where they stand as they stood. */
export function PlaceLine({ annotation: { target, page, created }, place }: Props) {
  const words = useWords();
  const moments = useMoments();
  if (!place || (place.state === 'found' && (place.sentence === null || place.sentence === target.sentence)))
    return null;
  const [before, now] = moments(created, new Date().toISOString());
  const isGone = place.sentence === null;
  return (
    <div class="place-line" data-state={place.state}>
      <p class="small">
        <strong>{words(SAID[place.state])}</strong> {words(isGone ? 'goneSince' : 'editedSince', before, now)}
      </p>
      {place.sentence === null ? (
        <blockquote class="page-words">{target.sentence}</blockquote>
      ) : (
        <WordDiff before={target.sentence} now={place.sentence} lang={languageOf(page.lang)} />
      )}
    </div>
  );
}
