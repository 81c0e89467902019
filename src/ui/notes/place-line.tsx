import type { NotePlace } from '../../messages/note-places';
import type { Annotation } from '../../notes/annotation';
import { useWords } from '../words';
import { useMoment } from './moment';

interface Props {
  annotation: Annotation;
  place: NotePlace | null;
}

/** What became of a note's words in the page: nothing is said where they stand as they stood. */
export function PlaceLine({ annotation, place }: Props) {
  const words = useWords();
  const moment = useMoment();
  if (!place) return null;
  const { sentence } = annotation.target;
  if (place.state === 'lost') {
    return (
      <div class="place-line" data-state="lost">
        <p class="small">
          <strong>{words('placeLost')}</strong> {words('placeLostAbout', moment(annotation.created))}
        </p>
        <blockquote class="page-words">{sentence}</blockquote>
      </div>
    );
  }
  const isEdited = place.sentence !== null && place.sentence !== sentence;
  if (place.state === 'found' && !isEdited) return null;
  return (
    <div class="place-line" data-state="changed">
      <p class="small">
        <strong>{words(place.state === 'changed' ? 'placeChanged' : 'placeEdited')}</strong>{' '}
        {words('placeDates', moment(annotation.created), moment(new Date().toISOString()))}
      </p>
      {place.sentence !== null && <blockquote class="page-words">{place.sentence}</blockquote>}
    </div>
  );
}
