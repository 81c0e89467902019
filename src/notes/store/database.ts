import type { Database as PouchDatabase } from 'pouchdb-core';

/** Of PouchDB, whichever adapter it lies on. */
export type Database = PouchDatabase;
