/** The report's style sheet: the system's own light or dark, and paper. It loads no font and no picture. */
export const REPORT_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1e24, #e9ebef);
  --soft: light-dark(#545b68, #a9b0bd);
  --paper: light-dark(#ffffff, #1d2027);
  --quiet: light-dark(#f4f5f7, #272b34);
  --rule: light-dark(#dcdfe5, #3a404c);
  --link: light-dark(#2f4bb8, #9db1ff);
  --contradicts: light-dark(#b3410e, #ff9f68);
  --contradicts-soft: light-dark(#fdeee5, #3d281c);
  --no-attribution: light-dark(#2458c6, #a3b5ff);
  --no-attribution-soft: light-dark(#ebeefb, #262d4a);
}
* { box-sizing: border-box; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  margin: 0 auto;
  max-width: 46rem;
  overflow-wrap: anywhere;
  padding: 2rem 1.25rem;
}
p, ul, blockquote { margin: 0 0 0.75rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 0.75rem; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.25rem; margin-top: 2rem; }
h3, h4 { font-size: 1rem; }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.brand, .soft, .below, .side, .facts, footer { color: var(--soft); font-size: 0.875rem; }
.brand { font-weight: 600; }
.facts { border-block: 1px solid var(--rule); list-style: none; padding: 0.75rem 0; }
.facts strong { font-weight: 600; }
.side { font-weight: 600; margin-bottom: 0.25rem; }
.below { margin: -0.5rem 0 0.5rem; padding-inline-start: 1rem; }
article + article { border-top: 3px solid var(--rule); margin-top: 3rem; padding-top: 2rem; }
section { border-top: 1px solid var(--rule); padding: 1.25rem 0 0.5rem; }
blockquote {
  border-inline-start: 3px solid var(--rule);
  font-family: Georgia, "Noto Serif", "DejaVu Serif", serif;
  padding-inline-start: calc(1rem - 3px);
}
blockquote p { margin: 0 0 0.5rem; }
.contradicts { --kind: var(--contradicts); --kind-soft: var(--contradicts-soft); }
.no-attribution { --kind: var(--no-attribution); --kind-soft: var(--no-attribution-soft); }
h3.contradicts, h3.no-attribution, h4.contradicts, h4.no-attribution { color: var(--kind); }
blockquote.contradicts, blockquote.no-attribution {
  background: var(--quiet);
  border-color: var(--kind);
  padding-block: 0.5rem 0.25rem;
}
mark {
  background: var(--kind-soft, light-dark(#ffe9a8, #5c4a12));
  border-bottom: 2px solid var(--kind, currentcolor);
  color: inherit;
  font-weight: 600;
}
footer { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: 1rem; }
@media print {
  :root { color-scheme: light; }
  @page { margin: 18mm; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  blockquote { break-inside: avoid; }
  h1, h2, h3, h4, .side { break-after: avoid; }
  .below, .soft { break-before: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
