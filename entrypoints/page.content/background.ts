import type { Place } from '../../src/messages/forms';
import type { Finding } from '../../src/messages/protocol';
import type { Result } from '../../src/messages/result';
import type { Article } from '../../src/text/article';

/**
 * What reader and display ask of the background and tell it, by way of whatever page they work in. A background that was
 * stopped in the middle of it is asked again.
 */
export interface Background {
  /** `moved`: the page is at another address than the one that it was to be checked at. */
  check(article: Article, moved: boolean): Promise<Result<Finding>>;
  /** What was found stands at another address (`true`), or there is no story any more. */
  moved(stands: boolean): Promise<Result<null>>;
  /** The reader chose this flag. */
  chosen(flag: number): Promise<Result<null>>;
  openSource(place: Place): void;
  /** The reader wants to write about this flag. Resolves to whether there is a panel open to do so. */
  annotate(flag: number): Promise<boolean>;
}
