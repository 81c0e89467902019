import type { FlagGroup, Severity } from '../engine/verdict';

export const HIGHLIGHT_GROUPS: readonly FlagGroup[] = ['contradicts', 'no-attribution'];
export const SEVERITIES: readonly Severity[] = [1, 2, 3];
/** A line under the words and a tint behind them, or the line alone. */
export const PAINTS = ['tint', 'underline'] as const;
export type Paint = (typeof PAINTS)[number];

export const FOCUS_NAME = 'crossread-focus';

/**
 * The name under which a kind of flag is registered in `CSS.highlights`: ours alone, other scripts share the registry. A page
 * can see it there, and so the kind and the severity of what is painted, and nothing else of a flag.
 */
export function highlightName(group: FlagGroup, severity: Severity): string {
  return `crossread-${group}-${severity}`;
}

/** Middle tones: the line stands out at 3:1 or more on white and on near-black, for no page says which it is. */
const COLOURS: Record<FlagGroup, string> = { contradicts: '214 69 29', 'no-attribution': '46 111 230' };

/** The groups differ by the shape of the line, not by colour alone. No wave: that says a word is misspelt. */
const LINES: Record<FlagGroup, string> = { contradicts: 'solid', 'no-attribution': 'dotted' };
/** The graver, the heavier. */
const WEIGHTS: Record<Severity, string> = { 1: '1.5px', 2: '2px', 3: '3px' };

function rule(group: FlagGroup, severity: Severity, paint: Paint): string {
  const colour = COLOURS[group];
  const tint = paint === 'tint' ? 0.03 + severity * 0.025 : 0;
  return (
    `::highlight(${highlightName(group, severity)}) { background-color: rgb(${colour} / ${tint.toFixed(2)}); ` +
    `text-decoration: underline ${LINES[group]} rgb(${colour}) ${WEIGHTS[severity]}; }`
  );
}

/** Chromium paints every highlight in the system's own two colours then, whatever is said here: the line tells them apart. */
function forcedRule(group: FlagGroup, severity: Severity): string {
  return (
    `::highlight(${highlightName(group, severity)}) { background-color: Canvas; color: CanvasText; ` +
    `text-decoration: underline ${LINES[group]} LinkText ${WEIGHTS[severity]}; }`
  );
}

const pairs = HIGHLIGHT_GROUPS.flatMap((group) => SEVERITIES.map((severity) => [group, severity] as const));

/**
 * The paint, for `scripting.insertCSS`: a content script's own `adoptedStyleSheets` are refused in Firefox, and the
 * page's DOM stays as it is. Not in print: what goes on paper is the page's own. Each strength says everything, so that
 * of two sheets the later one holds.
 */
export function highlightCss(paint: Paint): string {
  return [
    '@media screen {',
    ...pairs.map(([group, severity]) => rule(group, severity, paint)),
    `::highlight(${FOCUS_NAME}) { background-color: rgb(240 190 40 / 0.35); }`,
    '@media (forced-colors: active) {',
    ...pairs.map(([group, severity]) => forcedRule(group, severity)),
    `::highlight(${FOCUS_NAME}) { background-color: Highlight; color: HighlightText; }`,
    '}',
    '}',
  ].join('\n');
}
