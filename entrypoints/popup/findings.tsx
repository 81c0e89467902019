import type { Finding } from '../../src/messages/protocol';
import { FlagItem } from '../../src/ui/flag-item';
import { useWords } from '../../src/ui/words';

interface Props {
  finding: Finding;
  /** Called with the flag's place in the verdict's list. */
  onShow: (flag: number) => void;
}

/** The verdict in a sentence, then its flags in reading order. */
export function Findings({ finding, onShow }: Props) {
  const words = useWords();
  const { flags, sentences } = finding.verdict;
  const inOrder = flags.map((flag, index) => ({ flag, index })).sort((a, b) => a.flag.start - b.flag.start);
  return (
    <>
      <header class="head">
        <p class="soft small">{words('covers')}</p>
        <h1>{finding.story}</h1>
        <p class="verdict">
          {flags.length === 0 && words('statementsNone')}
          {flags.length === 1 && words('statementsOne')}
          {flags.length > 1 && words('statementsMany', String(flags.length))}
        </p>
        <p class="soft small">
          {flags.length > 0 ? words('notAVerdict') : words('statementsNoneAbout', String(sentences))}
        </p>
      </header>
      {flags.length > 0 && (
        <ol class="flags" aria-label={words('flagList')}>
          {inOrder.map(({ flag, index }) => (
            <li key={index}>
              <FlagItem flag={flag} onShow={() => onShow(index)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
