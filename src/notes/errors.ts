/** The notes could not be read, or a request about them was lost on its way; nothing was changed. */
export class DeskError extends Error {
  override name = 'DeskError';
  constructor(detail: string) {
    super(`The notes cannot be reached (${detail}); reload this page, and restart the browser if that does not help.`);
  }
}
