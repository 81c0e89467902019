import type { FacetType } from '../../pack/schema';
import { amount } from './amount';
import { choice } from './choice';
import { count } from './count';
import { quotation, speaker } from './credit';
import { polarity } from './polarity';
import type { FacetReader } from './reading';
import { role } from './role';
import { scale } from './scale';
import { share } from './share';
import { time } from './time';

/** Every reader, by the type of facet that it reads. */
export const READERS: Readonly<Record<FacetType, FacetReader>> = {
  time,
  amount,
  count,
  share,
  scale,
  role,
  choice,
  polarity,
  speaker,
  quotation,
};
