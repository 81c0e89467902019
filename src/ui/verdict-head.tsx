import type { Verdict } from '../engine/verdict';
import { useWords } from './words';

interface Props {
  /** The story's title. */
  story: string;
  verdict: Verdict;
}

/** The story that the page covers, and the verdict in a sentence. */
export function VerdictHead({ story, verdict: { flags, sentences } }: Props) {
  const words = useWords();
  const against = flags.filter(({ group }) => group === 'contradicts').length;
  return (
    <header class="head">
      <p class="soft small">{words('covers')}</p>
      <h1>{story}</h1>
      <p class="verdict">
        {flags.length === 0 && words('statementsNone')}
        {flags.length === 1 && words('statementsOne')}
        {flags.length > 1 &&
          `${words('statementsMany', String(flags.length))}: ${words('split', String(against), String(flags.length - against))}`}
      </p>
      <p class="soft small">
        {flags.length > 0 ? words('notAVerdict') : words('statementsNoneAbout', String(sentences))}
      </p>
    </header>
  );
}
