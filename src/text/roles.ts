import { ROLE_NOUNS as EN_NOUNS } from './en/role-nouns';
import { ROLES as EN } from './en/roles';
import { ROLE_NOUNS as ES_NOUNS } from './es/role-nouns';
import { ROLES as ES } from './es/roles';
import type { LanguageCode } from './language';

/**
 * The places in a sentence where somebody who has a role stands; `_` is the name. What stands before `_` must come
 * directly before the name (but for articles, adjectives and titles), what stands after it, directly after (but for auxiliaries).
 */
export type RoleSlots = Record<RoleName, readonly string[]>;

export type RoleName =
  | 'owner'
  | 'operator'
  | 'host'
  | 'donor'
  | 'recipient'
  | 'author'
  | 'affiliation'
  | 'opener'
  | 'place'
  | 'buyer'
  | 'seller'
  | 'builder'
  | 'winner'
  | 'leader';

const TABLES: Record<LanguageCode, RoleSlots> = { en: EN, es: ES };

export const ROLE_NAMES = Object.keys(EN) as RoleName[];

/** Is it a role that is built in? */
export function isRole(name: string): name is RoleName {
  return Object.hasOwn(EN, name);
}

/** The built-in slots of a role; none where the role is not built in. */
export function roleSlots(role: string, lang: LanguageCode): readonly string[] {
  return Object.hasOwn(TABLES[lang], role) ? TABLES[lang][role as RoleName] : [];
}

const NOUNS: Record<LanguageCode, Partial<Record<RoleName, readonly string[]>>> = { en: EN_NOUNS, es: ES_NOUNS };

/** The nouns that say of somebody that he has a role ("owner", "majority shareholder"); none where the role is not built in. */
export function roleNouns(role: string, lang: LanguageCode): readonly string[] {
  return NOUNS[lang][role as RoleName] ?? [];
}
