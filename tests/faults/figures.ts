import { countedAs } from '../figures';

/** Counts what a family of tests has put in, and prints it at its end. */
export class Figures {
  private readonly counts: Map<string, number>;

  constructor(family: string) {
    this.counts = countedAs(`faults: ${family}`, 'nothing lost');
  }

  add(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }
}
