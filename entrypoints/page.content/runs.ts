/**
 * What the page script says once it runs. A page can hide the browser's interface from it, so that it ends at once: it was
 * loaded then, and nothing will come of it.
 */
export const RUNS = 'runs';
