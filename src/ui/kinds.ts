import type { FlagKind } from '../engine/verdict';
import type { WordKey } from './words';

interface KindWords {
  label: WordKey;
  /** What the kind means, in a sentence. */
  about: WordKey;
}

/** Which words name each kind of flag. */
export const KIND_WORDS: Record<FlagKind, KindWords> = {
  misquoted: { label: 'kind_misquoted', about: 'kind_misquoted_about' },
  misattributed: { label: 'kind_misattributed', about: 'kind_misattributed_about' },
  contradicted: { label: 'kind_contradicted', about: 'kind_contradicted_about' },
  framing: { label: 'kind_framing', about: 'kind_framing_about' },
  disputed: { label: 'kind_disputed', about: 'kind_disputed_about' },
  unattributed: { label: 'kind_unattributed', about: 'kind_unattributed_about' },
  'vague-source': { label: 'kind_vague_source', about: 'kind_vague_source_about' },
  unsourced: { label: 'kind_unsourced', about: 'kind_unsourced_about' },
};
