/*
 * A spreadsheet takes a cell for a formula that begins with one of these, also behind white space
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it makes it text again; it is taken away
 * when the table is read, and a cell that begins with one gets another, so that nothing is lost.
 */
const DANGEROUS = /^(?:\s|\ufeff)*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n']/;
const GUARDED = /^'(?=(?:\s|\ufeff)*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n']|$)/;

/** The text of a cell; an empty cell is null, and empty text a lone apostrophe. */
export function toCell(value: string | null): string {
  if (value === null) return '';
  return value === '' || DANGEROUS.test(value) ? `'${value}` : value;
}

export function fromCell(cell: string): string | null {
  return cell === '' ? null : cell.replace(GUARDED, '');
}
