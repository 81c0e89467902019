/* What is used of PouchDB 9, which carries no types of its own; those that others have written redefine Node's Buffer. */

declare module 'pouchdb-core' {
  export interface Document {
    _id: string;
    _rev?: string;
    _deleted?: boolean;
    _conflicts?: string[];
    [name: string]: unknown;
  }

  interface Row {
    id?: string;
    key: string;
    doc?: Document | null;
    value?: { rev: string; deleted?: boolean };
  }

  interface Change {
    id: string;
    seq: number | string;
  }

  interface Feed extends PromiseLike<{ results: Change[] }> {
    on(event: 'change', listener: (change: Change) => void): this;
    on(event: 'complete' | 'error', listener: (outcome: unknown) => void): this;
    cancel(): void;
  }

  interface AllDocsOptions {
    include_docs?: boolean;
    conflicts?: boolean;
    startkey?: string;
    endkey?: string;
    inclusive_end?: boolean;
    limit?: number;
    keys?: readonly string[];
  }

  /** One leaf of a document's tree of revisions, or that it is not there. */
  type Leaf = { ok: Document } | { missing: string };

  interface GetOptions {
    rev?: string;
    conflicts?: boolean;
  }

  export interface Database {
    readonly name: string;
    /** Of this database: another one that is made in its place has another. */
    id(): Promise<string>;
    info(): Promise<{ update_seq: number | string; doc_count: number }>;
    get(id: string, options?: GetOptions): Promise<Document>;
    get(id: string, options: { open_revs: 'all' }): Promise<Leaf[]>;
    put(document: Document): Promise<{ rev: string }>;
    /** With `new_edits: false` each document names its revision itself, and failures alone are answered. */
    bulkDocs(
      documents: readonly Document[],
      options?: { new_edits: boolean },
    ): Promise<({ rev: string } | { error: true; status: number; message: string; id?: string })[]>;
    allDocs(options: AllDocsOptions): Promise<{ rows: Row[] }>;
    changes(options: { since: number | string; live?: boolean; include_docs?: boolean }): Feed;
    replicate: {
      from(source: Database, options: ReplicateOptions): Replication;
      to(target: Database, options: ReplicateOptions): Replication;
    };
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  interface ReplicateOptions {
    batch_size?: number;
    batches_limit?: number;
    filter?: (document: Document) => boolean;
  }

  interface ReplicationOutcome {
    ok: boolean;
    docs_read: number;
    docs_written: number;
    doc_write_failures: number;
    last_seq: number | string;
  }

  export interface Replication extends PromiseLike<ReplicationOutcome> {
    on(event: 'change', listener: (progress: ReplicationOutcome) => void): this;
    on(event: 'denied', listener: (refusal: unknown) => void): this;
    cancel(): void;
  }

  interface DatabaseOptions {
    adapter?: string;
    auto_compaction?: boolean;
    skip_setup?: boolean;
    fetch?: typeof globalThis.fetch;
  }

  export interface Pouch {
    new (name: string, options?: DatabaseOptions): Database;
    plugin(plugin: unknown): Pouch;
    defaults(options: DatabaseOptions & { prefix?: string }): Pouch;
  }

  const PouchDB: Pouch;
  export default PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: unknown;
  export default plugin;
}
