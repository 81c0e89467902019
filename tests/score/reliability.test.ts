import { describe, expect, it } from 'vitest';
import { COST, LATE, page, verdict } from './fixture';
import { bandsOf, calibrationError, type Forecast, forecastsOf, reliabilityTable } from './reliability';

const said = (confidence: number, right: boolean): Forecast => ({ kind: 'framing', confidence, right });

describe('forecastsOf', () => {
  it('finds which flags the labels call for, on their sentence and off the article', () => {
    const flags = verdict([
      { kind: 'contradicted', claim: 'cost', sentence: COST, confidence: 0.9 },
      { kind: 'framing', claim: 'cost', sentence: COST, confidence: 0.6 },
      { kind: 'framing', claim: 'cost', sentence: 'Buy now!', exact: 'Buy', confidence: 0.7 },
    ]);
    expect(forecastsOf([{ page, verdict: flags }])).toEqual([
      { kind: 'contradicted', confidence: 0.9, right: true },
      { kind: 'framing', confidence: 0.6, right: false },
      { kind: 'framing', confidence: 0.7, right: false },
    ]);
  });

  it('leaves optional flags out, and what was missed', () => {
    const flags = verdict([{ kind: 'vague-source', claim: 'late', sentence: LATE, confidence: 0.9 }]);
    expect(forecastsOf([{ page, verdict: flags }])).toEqual([]);
  });
});

describe('bandsOf', () => {
  it('counts each forecast in one band, the lowest and the highest among them', () => {
    const bands = bandsOf([said(0.3, false), said(0.6, true), said(0.8, true), said(0.9, false), said(1, true)]);
    expect(bands.map(({ flags }) => flags)).toEqual([1, 0, 1, 0, 1, 1, 1]);
    expect(bands.map(({ right }) => right)).toEqual([0, 0, 1, 0, 1, 0, 1]);
    expect(bands[0]?.mean).toBe(0.3);
  });
});

describe('calibrationError', () => {
  it('is the distance between what was said and what came true', () => {
    expect(calibrationError(bandsOf([said(0.9, false), said(0.9, false)]))).toBeCloseTo(0.9);
    expect(calibrationError(bandsOf([said(0.65, true), said(0.65, false), said(0.65, true)]))).toBeCloseTo(0.017, 2);
  });

  it('is nothing where nothing was said', () => {
    expect(calibrationError(bandsOf([]))).toBe(0);
  });
});

describe('reliabilityTable', () => {
  it('has a line for each band, each kind that was raised, and all', () => {
    const table = reliabilityTable([said(0.92, true), said(0.91, false)]);
    expect(table).toMatch(/^0\.90–0\.95 .*flags +2 +right +1 +share 0\.50 +mean confidence 0\.9[12]$/m);
    expect(table).toMatch(/^framing .*share 0\.50/m);
    expect(table).toMatch(/^0\.50–0\.60 .*share +- +mean confidence +-$/m);
  });
});
