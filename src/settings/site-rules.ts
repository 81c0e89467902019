/** Everywhere but on the hosts of `off`; only on the hosts of `on`; or nowhere until the reader asks. */
export const SITE_MODES = ['everywhere', 'listed', 'on-request'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** Both lists are kept, so that trying another mode loses neither. A host stands for what lies below it, too. */
export interface Sites {
  mode: SiteMode;
  off: string[];
  on: string[];
}

/** The list that the mode goes by; null for the one that has none. */
export const LIST_OF: Record<SiteMode, 'off' | 'on' | null> = { everywhere: 'off', listed: 'on', 'on-request': null };

/** Are this host's pages checked without being asked? */
export function isOn(sites: Sites, host: string): boolean {
  if (sites.mode === 'on-request') return false;
  return (entryFor(sites, host) !== null) === (sites.mode === 'listed');
}

/** The entry of the mode's list that speaks of this host: itself, or a host that it lies below. */
export function entryFor({ mode, ...lists }: Sites, host: string): string | null {
  const list = LIST_OF[mode];
  if (!list) return null;
  return lists[list].find((entry) => host === entry || host.endsWith(`.${entry}`)) ?? null;
}

/** The rules with this host switched: the entry that speaks of it goes, or one for the host alone comes. */
export function switched(sites: Sites, host: string): Sites {
  const list = LIST_OF[sites.mode];
  if (!list) return sites;
  const others = sites[list].filter((entry) => host !== entry && !host.endsWith(`.${entry}`));
  return { ...sites, [list]: others.length < sites[list].length ? others : [...others, host].sort() };
}

/** The host of an http or https address as the lists know it; null for any other. */
export function hostOf(address: string | undefined): string | null {
  return address && /^https?:\/\//i.test(address) ? normalHost(address) : null;
}

/**
 * A host as people write or paste it, in the one form that is kept: no scheme, port or path, lower case, `www.` left
 * off, letters beyond ASCII as the browser writes them.
 * @returns null for what is no host
 */
export function normalHost(text: string): string | null {
  const bare = text.trim().replace(/^\*\./, '');
  const address = /^https?:\/\//i.test(bare) ? bare : `http://${bare}`;
  if (/\s/.test(bare) || !URL.canParse(address)) return null;
  const { hostname, username } = new URL(address);
  const host = hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  const isSound = host === 'localhost' || host.startsWith('[') || /^[\w-]+(\.[\w-]+)+$/.test(host);
  return isSound && !username ? host : null;
}

/** What somebody typed or pasted, taken apart at spaces, commas and lines: the hosts, and what is none. */
export function readHosts(text: string): { hosts: string[]; wrong: string[] } {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const hosts = parts.map(normalHost).filter((host) => host !== null);
  return { hosts: [...new Set(hosts)], wrong: parts.filter((part) => normalHost(part) === null) };
}
