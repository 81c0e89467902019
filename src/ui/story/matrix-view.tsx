import { useMemo, useState } from 'preact/hooks';
import { useDay } from '../day';
import { useWords } from '../words';
import { useStory } from './context';
import { Legend } from './legend';
import { type Matrix, matrixOf } from './matrix';
import { MatrixClaim, type Opened } from './matrix-claim';
import { summaryOf } from './summary';

/** The matrix of claims and sources. `claim` is open to begin with, and in view. */
export function MatrixView({ claim }: { claim: string | null }) {
  const words = useWords();
  const { engine } = useStory();
  const matrix = useMemo(() => matrixOf(engine), [engine]);
  const [opened, setOpened] = useState<Opened | null>(claim === null ? null : { claim, source: null });
  const { total, differ, vaguer, agree, alone } = summaryOf(matrix);
  return (
    <>
      <div class="intro">
        <p>{words('matrixSummary', String(total), String(differ), String(vaguer), String(agree), String(alone))}</p>
        <DocumentKey matrix={matrix} />
        <Legend />
        <p class="soft small">{words('matrixHint')}</p>
      </div>
      <table class="matrix" aria-label={words('matrixLabel')}>
        <thead>
          <tr>
            <th scope="col" class="statement">
              {words('statement')}
            </th>
            {matrix.documents.map(({ id, title }, index) => (
              <th key={id} scope="col" title={title}>
                <span aria-hidden="true">{index + 1}</span>
                <span class="unseen">{title}</span>
              </th>
            ))}
            <th scope="col" title={words('record')}>
              <span aria-hidden="true">{words('recordShort')}</span>
              <span class="unseen">{words('record')}</span>
            </th>
          </tr>
        </thead>
        {matrix.topics.map(({ topic, rows }) => (
          <tbody key={topic}>
            <tr class="topic">
              <th scope="rowgroup" colSpan={matrix.documents.length + 2}>
                {topic}
              </th>
            </tr>
            {rows.map((row) => (
              <MatrixClaim
                key={row.claim.id}
                row={row}
                opened={opened?.claim === row.claim.id ? opened : null}
                isAimedAt={claim === row.claim.id}
                onOpen={setOpened}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

/** Which number stands for which document; each leads to it. */
function DocumentKey({ matrix }: { matrix: Matrix }) {
  const words = useWords();
  const day = useDay();
  const { onOpen } = useStory();
  return (
    <ol class="key small" aria-label={words('documents')}>
      {matrix.documents.map(({ id, title, published }) => (
        <li key={id}>
          <button type="button" class="link" title={title} onClick={() => onOpen(id, null)}>
            {title}
          </button>{' '}
          <span class="soft">{day(published ?? words('undated'))}</span>
        </li>
      ))}
    </ol>
  );
}
