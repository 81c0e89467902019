import { afterAll } from 'vitest';

/** Counts what a family of tests has put in, and prints it at its end. */
export class Figures {
  private readonly counts = new Map<string, number>();

  constructor(family: string) {
    afterAll(() => {
      const said = [...this.counts].map(([what, count]) => `${count} ${what}`);
      console.log(`faults: ${family}: ${said.join(', ')}`);
    });
  }

  add(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }
}
