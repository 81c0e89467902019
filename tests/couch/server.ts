import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouch from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB, { type Database } from 'pouchdb-core';
import mapReduce from 'pouchdb-mapreduce';

PouchDB.plugin(memory).plugin(mapReduce);
let count = 0;

/** What a server of other people's may do to those who use it. */
export interface Mood {
  /** Ends every connection without a word. */
  isDown: boolean;
  /** Goes down by itself after so many requests more. */
  downAfter: number;
  /** Milliseconds before each answer. */
  delay: number;
  /** Answers every write of documents so. */
  refusesWrites: boolean;
  /** Sends whoever asks to this server instead. */
  redirectsTo: string | null;
}

export interface CouchServer {
  /** `http://127.0.0.1:1234` */
  address: string;
  /** Requests so far, `GET /desk/_changes?…`. */
  requests: string[];
  mood: Mood;
  /** What a proxy hands requests for this server to. */
  listener: RequestListener;
  /** The server's own hand on a database of it. */
  database(name: string): Database;
  /** Deletes a database, as somebody with the right to does. */
  wipe(name: string): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  user: string;
  password: string;
}

/** Starts a server of CouchDB's protocol on loopback, for one user, in memory. */
export async function startCouch({ user, password }: Options): Promise<CouchServer> {
  const Pouch = PouchDB.defaults({ adapter: 'memory', prefix: `couch-${++count}-` });
  const application = expressPouch(Pouch, { mode: 'minimumForPouchDB' });
  const mood: Mood = {
    isDown: false,
    downAfter: Number.POSITIVE_INFINITY,
    delay: 0,
    refusesWrites: false,
    redirectsTo: null,
  };
  const requests: string[] = [];
  const admitted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (mood.isDown || mood.downAfter-- <= 0) {
      mood.isDown = true;
      request.destroy();
      return;
    }
    const answer = () => {
      if (request.headers.authorization !== admitted) return refuse(response, 401, 'unauthorized');
      if (mood.redirectsTo) return response.writeHead(307, { location: `${mood.redirectsTo}${request.url}` }).end();
      if (mood.refusesWrites && isWrite(request)) return refuse(response, 403, 'forbidden');
      application(request, response);
    };
    if (mood.delay > 0) setTimeout(answer, mood.delay);
    else answer();
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    requests,
    mood,
    listener,
    database: (name) => new Pouch(name),
    wipe: async (name) => {
      const answer = await fetch(`${address}/${name}`, { method: 'DELETE', headers: { authorization: admitted } });
      if (!answer.ok) throw new Error(`${name} was not deleted: ${answer.status}`);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error, reason: 'No.' }));
}

/** Of documents: a replication's own notes of how far it came are no work of anybody's. */
function isWrite({ method, url }: IncomingMessage): boolean {
  return /_bulk_docs$/.test(url ?? '') || (method === 'PUT' && !/\/_local\//.test(url ?? ''));
}
