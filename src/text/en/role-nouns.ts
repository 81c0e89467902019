import type { RoleName } from '../roles';
import { wordList } from '../word-list';

/** Of several, the one that has the say. */
const MAIN = wordList('main biggest largest majority sole principal controlling dominant chief lead');

const mainly = (...nouns: string[]) => MAIN.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

export const ROLE_NOUNS: Partial<Record<RoleName, readonly string[]>> = {
  owner: [
    ...['owner', 'proprietor', 'co-owner', 'parent company', 'parent group', 'holding company'],
    ...mainly('shareholder', 'stakeholder', 'backer', 'investor', 'partner'),
  ],
  operator: [
    ...['operator', 'owner', 'developer', 'concessionaire', 'builder', 'driving force'],
    ...mainly('shareholder', 'stakeholder', 'backer', 'investor'),
  ],
  host: ['host', 'organiser', 'organizer', 'host country', 'host nation', 'venue', 'host city'],
  donor: ['donor', 'giver', 'benefactor'],
  author: ['author', 'co-author', 'writer'],
  buyer: ['buyer', 'purchaser'],
  seller: ['seller', 'vendor'],
  builder: ['builder', 'maker', 'manufacturer', 'contractor'],
  winner: ['winner', 'champion'],
  leader: ['leader', 'head', 'chair', 'chairman', 'chairwoman', 'president', 'director', 'boss', 'chief executive'],
};
