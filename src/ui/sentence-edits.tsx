import { useId } from 'preact/hooks';
import type { SentenceHistory } from '../notes/seen';
import type { LanguageCode } from '../text/language';
import { KindLabel } from './kind-label';
import { useMoments } from './moment';
import { WordDiff } from './word-diff';
import { useWords } from './words';

interface Props {
  edits: readonly SentenceHistory[];
  /** The page's. */
  lang: LanguageCode;
}

/** What the publisher has edited of flagged sentences since earlier visits, with both dates; nothing where nothing was. */
export function SentenceEdits({ edits, lang }: Props) {
  const words = useWords();
  const moments = useMoments();
  const id = useId();
  if (edits.length === 0) return null;
  return (
    <section class="edits" aria-labelledby={id}>
      <h2 id={id}>{words('editedTitle', String(edits.length))}</h2>
      <ul>
        {edits.map(({ flag, earlier, now }) => {
          const [before, since] = moments(earlier.last, now.first);
          return (
            <li key={earlier.sentence}>
              <KindLabel flag={flag} />
              <p class="soft small">{words(now.sentence === null ? 'goneSince' : 'editedSince', before, since)}</p>
              {now.sentence === null ? (
                <blockquote class="page-words" lang={lang}>
                  {earlier.sentence}
                </blockquote>
              ) : (
                <WordDiff before={earlier.sentence} now={now.sentence} lang={lang} />
              )}
              <p class="soft small">
                {words('flaggedThen')} {flag.explanation}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
