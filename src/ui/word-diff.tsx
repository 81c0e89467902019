import { wordChanges } from '../notes/word-changes';
import type { LanguageCode } from '../text/language';
import { useWords } from './words';

interface Props {
  before: string;
  now: string;
  lang: LanguageCode;
}

/** How a text was edited, word by word: struck out and underlined, and said to whoever does not see it. */
export function WordDiff({ before, now, lang }: Props) {
  const words = useWords();
  return (
    <p class="word-diff" lang={lang}>
      {wordChanges(before, now, lang).map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        const Tag = kind === 'out' ? 'del' : 'ins';
        return (
          <Tag key={at}>
            <span class="unseen">{` ${words(kind === 'out' ? 'wordsOut' : 'wordsIn')} `}</span>
            {text}
            <span class="unseen">{` ${words('wordsEnd')} `}</span>
          </Tag>
        );
      })}
    </p>
  );
}
