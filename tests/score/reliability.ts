import type { FlagKind, Verdict } from '../../src/engine/verdict';
import type { LabelledPage } from './labels';
import { judge } from './score';

/** One flag as a forecast: it was said with `confidence`, and it is right or wrong. */
export interface Forecast {
  kind: FlagKind;
  confidence: number;
  right: boolean;
}

export interface Band {
  from: number;
  /** Exclusive, but for the last band. */
  to: number;
  flags: number;
  right: number;
  /** Mean confidence of the band's flags; 0 where there are none. */
  mean: number;
}

/** Lower ends of the bands. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Each flag of the verdicts with whether its labels call for it; optional flags count neither way. */
export function forecastsOf(results: readonly { page: LabelledPage; verdict: Verdict }[]): Forecast[] {
  return results.flatMap(({ page, verdict }) =>
    judge(page.labels, verdict).flatMap(({ flag: { kind, confidence }, judgement }) =>
      judgement === 'optional' ? [] : [{ kind, confidence, right: judgement === 'right' }],
    ),
  );
}

export function bandsOf(forecasts: readonly Forecast[]): Band[] {
  return BANDS.map((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const last = index === BANDS.length - 1;
    const within = forecasts.filter(({ confidence }) => confidence >= from && (last || confidence < to));
    const sum = within.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      flags: within.length,
      right: within.filter(({ right }) => right).length,
      mean: within.length === 0 ? 0 : sum / within.length,
    };
  });
}

/** Mean distance between what was said and what came true, weighted by flags: 0 is calibrated. */
export function calibrationError(bands: readonly Band[]): number {
  const flags = bands.reduce((total, band) => total + band.flags, 0);
  const gap = bands.reduce((total, band) => total + Math.abs(band.right - band.mean * band.flags), 0);
  return flags === 0 ? 0 : gap / flags;
}

/** The reliability table by band, then the same in one line for each kind, to be printed. */
export function reliabilityTable(forecasts: readonly Forecast[]): string {
  const bands = bandsOf(forecasts);
  const row = (name: string, { flags, right, mean }: Pick<Band, 'flags' | 'right' | 'mean'>) =>
    `${name.padEnd(14)} flags ${String(flags).padStart(4)}  right ${String(right).padStart(4)}  ` +
    `share ${flags === 0 ? '   -' : (right / flags).toFixed(2)}  mean confidence ${flags === 0 ? '   -' : mean.toFixed(2)}`;
  const kinds = [...new Set(forecasts.map(({ kind }) => kind))].sort();
  return [
    ...bands.map((band) => row(`${band.from.toFixed(2)}–${band.to.toFixed(2)}`, band)),
    `calibration error ${calibrationError(bands).toFixed(3)}`,
    '',
    ...kinds.map((kind) => row(kind, total(forecasts.filter((f) => f.kind === kind)))),
    row('all', total(forecasts)),
  ].join('\n');
}

function total(forecasts: readonly Forecast[]): Pick<Band, 'flags' | 'right' | 'mean'> {
  const sum = forecasts.reduce((all, { confidence }) => all + confidence, 0);
  return {
    flags: forecasts.length,
    right: forecasts.filter(({ right }) => right).length,
    mean: forecasts.length === 0 ? 0 : sum / forecasts.length,
  };
}
