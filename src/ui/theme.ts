import type { Setting } from '../settings/item';

/** The colours of the system, or those that the reader prefers to them. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Gives a surface the colours of the reader's choice, now and at each change. */
export async function followTheme(root: HTMLElement, theme: Setting<Theme>): Promise<void> {
  const apply = (chosen: Theme) => {
    root.dataset.theme = chosen;
  };
  theme.watch(apply);
  // A surface without the reader's colours is better than none.
  apply(await theme.get().catch(() => theme.fallback));
}
