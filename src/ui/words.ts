import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** A key of `_locales`; the type checker refuses one that is not there. */
export type WordKey = keyof typeof messages;

/** The interface's words in the reader's language; `values` fill the placeholders in order. */
export type Words = (key: WordKey, ...values: string[]) => string;

/** The surfaces hand down the browser's words, tests their own. */
export const WordsContext = createContext<Words>((key) => key);

export function useWords(): Words {
  return useContext(WordsContext);
}
