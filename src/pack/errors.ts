/** A pack or a story folder that cannot be used; the message is one line and says what to do. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
