/** What one bench prints: lines of what was measured, its value, and what it should be. */
export interface Table {
  title: string;
  /** Heads of the columns after the first. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A bench: measures side by side, within one run, and prints; asserts nothing, for a machine is not a mistake. */
export interface Bench {
  name: string;
  run(): Promise<readonly Table[]>;
}

/** The table as text, its columns aligned. */
export function format({ title, columns, rows }: Table): string {
  const lines = [['', ...columns], ...rows];
  const width = (column: number) => Math.max(...lines.map((line) => (line[column] ?? '').length));
  const padded = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('   ')
      .trimEnd(),
  );
  return [`\n${title}`, '-'.repeat(title.length), ...padded].join('\n');
}

export const times = (value: number): string => `${value.toFixed(2)}x`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
