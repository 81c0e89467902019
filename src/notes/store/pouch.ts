import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import type { Database } from './database';

/*
 * PouchDB in the browser, put together from the parts that are needed: without its map and reduce, which compile code.
 */

const NAME = 'crossread-notes';

PouchDB.plugin(idb);
let isWrittenThrough = false;

/** Opens the browser's own database of notes; made where there is none. */
export function openDatabase(): Database {
  writeThrough();
  return new PouchDB(NAME, { adapter: 'idb', auto_compaction: true });
}

/**
 * Has each write of this context confirmed when it is on the disk, and not when the system was told of it, which is what
 * browsers do unless they are asked.
 */
function writeThrough(): void {
  if (isWrittenThrough) return;
  isWrittenThrough = true;
  const { prototype } = IDBDatabase;
  const open = prototype.transaction;
  prototype.transaction = function transaction(stores, mode, options) {
    return open.call(this, stores, mode, mode === 'readwrite' ? { durability: 'strict', ...options } : options);
  };
}
