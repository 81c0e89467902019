/** The browser's storage refused; what is stored stays as it was. Free space on the disk, or restart the browser. */
export class StorageError extends Error {
  override name = 'StorageError';
}
