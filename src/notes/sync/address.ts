/** Where a shared desk is. */
export interface DeskAddress {
  /** Of the server, without a slash at its end. */
  server: string;
  database: string;
}

export type AddressProblem = 'not-an-address' | 'not-safe' | 'has-login' | 'bad-database';

const LOOPBACK = ['localhost', '127.0.0.1'];
/** https://docs.couchdb.org/en/stable/api/database/common.html#put--db */
const DATABASE = /^[a-z][a-z0-9_$()+/-]{0,237}$/;

/** Reads what a person wrote. What is sent is readable on the way without encryption, so that only goes to this device. */
export function readAddress(
  server: string,
  database: string,
): { ok: true; address: DeskAddress } | { ok: false; problem: AddressProblem } {
  const refuse = (problem: AddressProblem) => ({ ok: false as const, problem });
  const text = server.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) return refuse('not-an-address');
  if (url.username || url.password) return refuse('has-login');
  if (url.search || url.hash) return refuse('not-an-address');
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname)) return refuse('not-safe');
  if (!DATABASE.test(database)) return refuse('bad-database');
  return { ok: true, address: { server: (url.origin + url.pathname).replace(/(?<!\/)\/+$/, ''), database } };
}

/** What the browser is asked for: this one host. Firefox knows no ports there. */
export function originsOf({ server }: DeskAddress): string[] {
  const { protocol, hostname } = new URL(server);
  return [`${protocol}//${hostname}/*`];
}
