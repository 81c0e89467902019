import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Database } from '../store/database';
import type { DeskAddress } from './address';
import { problemOfStatus, SyncError } from './problem';

PouchDB.plugin(http).plugin(replication);

export interface Login {
  user: string;
  password: string;
}

/** A shared desk's server. */
export interface Remote {
  db: Database;
  /**
   * Is the database there, and may we in? Makes it where it is not.
   * @returns whether it holds nothing at all
   * @throws SyncError
   */
  check(): Promise<{ isEmpty: boolean }>;
}

type Fetch = typeof globalThis.fetch;

/** Reaches a shared desk. Asks nothing of the network yet. */
export function createRemote({ server, database }: DeskAddress, login: Login, fetch: Fetch = globalThis.fetch): Remote {
  const url = `${server}/${encodeURIComponent(database)}`;
  const authorization = `Basic ${toBase64(`${login.user}:${login.password}`)}`;
  /** Who asks stands in a header: not in an address, not in a cookie, and never goes along to another host. */
  const ask: Fetch = (address, options = {}) => {
    const headers = new Headers(options.headers);
    headers.set('authorization', authorization);
    return fetch(address, {
      ...options,
      headers,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  };
  const reach = (method: string) =>
    ask(`${url}/`.replace(/\/$/, ''), { method, headers: { accept: 'application/json' } }).catch((error: unknown) => {
      throw new SyncError('unreachable', String(error));
    });
  return {
    db: new PouchDB(url, { adapter: 'http', skip_setup: true, fetch: ask }),
    async check() {
      const answer = await reach('GET');
      if (answer.status === 404) {
        const made = await reach('PUT');
        // 412: somebody else has made it just now.
        if (made.ok || made.status === 412) return { isEmpty: true };
        throw new SyncError(made.status === 401 ? 'password' : 'missing', String(made.status));
      }
      const problem = problemOfStatus(answer.status);
      if (problem) throw new SyncError(problem, String(answer.status));
      const info: unknown = await answer.json().catch(() => null);
      const {
        update_seq: sequence,
        doc_count: count,
        doc_del_count: deleted,
      } = (info ?? {}) as Record<string, unknown>;
      if (sequence === undefined || typeof count !== 'number') throw new SyncError('not-couch');
      return {
        isEmpty: count === 0 && (typeof deleted === 'number' ? deleted === 0 : String(sequence).startsWith('0')),
      };
    },
  };
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
