import type { Span } from './span';

/** What a block is in the article; a heading or headline attributes nothing to anybody. */
export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'caption';

/** One block of the article; offsets into {@link Article.text}. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A page reduced to the text that is checked: what extraction hands to the engine. Plain data. */
export interface Article {
  title: string;
  /** The page's publication date, `YYYY-MM-DD`, or null where it does not say. */
  published: string | null;
  /** BCP 47 language tag, as the page gives it (`en-GB`). */
  lang: string;
  /** All blocks, joined by a blank line. For a text file: the file's own text, unchanged. */
  text: string;
  /** In reading order, not overlapping. */
  blocks: Block[];
}
