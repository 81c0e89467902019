import { describe, expect, it } from 'vitest';
import { bytesOf, fitting, type KnownPage, MOST_BYTES_OF_PAGE, MOST_OF_SITE, withinLimits } from './seen-limits';

const page = (site: string, n: number, bytes: number): KnownPage => ({
  address: `https://${site}.example/${n}`,
  bytes,
});
const pages = (site: string, count: number, bytes: number) =>
  Array.from({ length: count }, (_, n) => page(site, n, bytes));
const sum = (all: readonly KnownPage[]) => all.reduce((bytes, one) => bytes + one.bytes, 0);

describe('what is remembered', () => {
  it('is half of the storage at most, of the pages seen last', () => {
    const sites = Array.from({ length: 60 }, (_, n) => page(`site${n}`, 0, 200_000));
    const kept = withinLimits(sites);
    expect(kept).toEqual(sites.slice(-kept.length));
    expect(sum(kept)).toBe(5_000_000);
  });

  it('is of one site so many bytes at most, however it is filled, and the others stay', () => {
    const others = pages('other', 3, 200_000);
    const kept = withinLimits([...others, ...pages('many', 60, 200_000)]);
    expect(kept.slice(0, 3)).toEqual(others);
    expect(kept.at(-1)).toEqual(page('many', 59, 200_000));
    expect(sum(kept.slice(3))).toBeLessThanOrEqual(MOST_OF_SITE.bytes);
  });

  it('is of an address that is none a site of its own', () => {
    expect(withinLimits([{ address: 'nowhere', bytes: 1 }])).toHaveLength(1);
  });

  it('is of a large page as many sentences as it may have, the first ones', () => {
    const sentences = Array.from({ length: 60 }, (_, n) => `${n} ${'é'.repeat(10_000)}`);
    const fit = fitting('key', sentences);
    expect(fit).toEqual(sentences.slice(0, 12));
    expect(bytesOf('key', fit)).toBeLessThanOrEqual(MOST_BYTES_OF_PAGE);
    expect(fitting('key', sentences.slice(0, 3))).toHaveLength(3);
  });
});
