import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { Database } from './database';

PouchDB.plugin(memory);
let count = 0;

/** A database for tests, of the same program as the browser's, that dies with the process. */
export function memoryDatabase(name = `notes-${++count}`): Database {
  return new PouchDB(name, { adapter: 'memory', auto_compaction: true });
}
