import type { SnapshotStore } from './snapshot';

const DATABASE = 'crossread-notes-snapshot';
const STORE = 'snapshot';
const KEY = 'last';

/** A snapshot in a database of the browser's, apart from the notes. */
export const idbSnapshots: SnapshotStore = {
  read: () => inStore('readonly', (store) => store.get(KEY)),
  write: async (snapshot) => void (await inStore('readwrite', (store) => store.put(snapshot, KEY))),
  clear: async () => void (await inStore('readwrite', (store) => store.clear())),
};

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
