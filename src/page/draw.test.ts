import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlagGroup, Severity } from '../engine/verdict';
import { type Painted, Painter } from './draw';
import { FOCUS_NAME, highlightCss, highlightName, PAINTS } from './highlight-css';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** A range of `length` characters that lies in one box of the viewport. */
function range(left: number, right: number, length = 5): Range {
  const box = { left, right, top: 10, bottom: 20 };
  return {
    getClientRects: () => [box],
    toString: () => 'x'.repeat(length),
    isPointInRange: () => true,
  } as unknown as Range;
}

const flag = (
  id: string,
  { group = 'contradicts', severity = 3, ...given }: { group?: FlagGroup; severity?: Severity; range?: Range } = {},
): Painted => ({
  id,
  range: range(0, 10),
  layer: highlightName(group, severity),
  weight: severity,
  ...given,
});

let registry: Map<string, FakeHighlight>;
let painter: Painter;
const newPainter = () => new Painter(FOCUS_NAME, {} as Document, registry as unknown as HighlightRegistry);

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  registry = new Map([['theirs', new FakeHighlight()]]);
  painter = newPainter();
});
afterEach(() => vi.unstubAllGlobals());

describe('Painter', () => {
  it('paints by group and severity, the more severe on top', () => {
    painter.paint([flag('a'), flag('b'), flag('c', { group: 'no-attribution', severity: 1 })]);
    expect([...registry.keys()]).toEqual(['theirs', 'crossread-contradicts-3', 'crossread-no-attribution-1']);
    expect(registry.get('crossread-contradicts-3')?.size).toBe(2);
    expect(registry.get('crossread-contradicts-3')?.priority).toBeGreaterThan(
      registry.get('crossread-no-attribution-1')?.priority ?? 9,
    );
  });

  it('leaves what stays in place, and adds and takes away the rest', () => {
    const [a, b, c] = [flag('a'), flag('b'), flag('c')];
    painter.paint([a, b]);
    painter.focus('b');
    const highlight = registry.get('crossread-contradicts-3');
    painter.paint([b, c]);
    expect(registry.get('crossread-contradicts-3')).toBe(highlight);
    expect([...(highlight ?? [])]).toEqual([b.range, c.range]);
    expect([...(registry.get('crossread-focus') ?? [])]).toEqual([b.range]);
    painter.paint([c]);
    expect(registry.has('crossread-focus')).toBe(false);
    painter.paint([]);
    expect([...registry.keys()]).toEqual(['theirs']);
  });

  it('takes away its own paint only', () => {
    painter.paint([flag('a')]);
    painter.focus('a');
    painter.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
  });

  it('leaves the paint of a later painter in the same page', () => {
    painter.paint([flag('a')]);
    newPainter().paint([flag('b')]);
    painter.clear();
    expect(registry.has('crossread-contradicts-3')).toBe(true);
  });

  it('makes one flag stand out at a time', () => {
    const [a, b] = [flag('a'), flag('b')];
    painter.paint([a, b]);
    painter.focus('a');
    painter.focus('b');
    expect([...(registry.get('crossread-focus') ?? [])]).toEqual([b.range]);
    painter.focus(null);
    expect(registry.has('crossread-focus')).toBe(false);
  });

  it('names the flag at a point: the more severe, then the shorter', () => {
    painter.paint([
      flag('wide', { range: range(0, 100, 50) }),
      flag('narrow', { range: range(40, 60, 9) }),
      flag('mild', { range: range(40, 60, 2), severity: 1 }),
    ]);
    expect(painter.hit(50, 15)).toBe('narrow');
    expect(painter.hit(5, 15)).toBe('wide');
    expect(painter.hit(5, 40)).toBeNull();
  });

  it('does nothing where the browser cannot highlight', () => {
    const blind = new Painter(FOCUS_NAME, {} as Document, undefined);
    expect(() => blind.paint([flag('a')])).not.toThrow();
    expect(() => blind.clear()).not.toThrow();
  });
});

describe.each(PAINTS)('highlightCss %s', (paint) => {
  const css = highlightCss(paint);

  it('tells the groups apart by the line, not by colour alone', () => {
    const lines = (group: string) =>
      [...css.matchAll(new RegExp(`${group}-\\d\\) \\{[^}]*underline (\\w+)`, 'g'))].map((match) => match[1]);
    expect(lines('contradicts').length).toBe(6);
    expect(lines('contradicts').filter((line) => lines('no-attribution').includes(line))).toEqual([]);
  });

  it('tells the severities apart by the weight of the line', () => {
    for (const group of ['contradicts', 'no-attribution']) {
      const weights = [...css.matchAll(new RegExp(`${group}-\\d\\) \\{[^}]*?([\\d.]+)px`, 'g'))].slice(0, 3);
      const [mild, grave, gravest] = weights.map((match) => Number(match[1]));
      expect(mild).toBeLessThan(grave ?? 0);
      expect(grave).toBeLessThan(gravest ?? 0);
    }
  });

  it('is for the screen alone', () => {
    expect(css).toMatch(/^@media screen \{[\s\S]*\}$/);
  });

  it('uses the system’s colours where colours are forced', () => {
    expect(css).toMatch(/forced-colors: active[\s\S]*CanvasText/);
  });
});

it('leaves the tint out where the line alone is wanted', () => {
  expect(highlightCss('tint')).toMatch(/contradicts-3\) \{ background-color: rgb\([\d ]+ \/ 0\.11\)/);
  expect(highlightCss('underline')).toMatch(/contradicts-3\) \{ background-color: rgb\([\d ]+ \/ 0\.00\)/);
});
