declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { Pouch } from 'pouchdb-core';

  /** An Express application that speaks CouchDB's protocol. */
  export default function application(
    pouch: Pouch,
    options: { mode: 'minimumForPouchDB' },
  ): (request: IncomingMessage, response: ServerResponse) => void;
}

declare module 'pouchdb-mapreduce' {
  const plugin: unknown;
  export default plugin;
}
