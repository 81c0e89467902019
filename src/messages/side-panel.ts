import { browser } from 'wxt/browser';

/** The two browsers' panels; each knows one of them. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void>; isOpen(details: { windowId: number }): Promise<boolean> };
}

/** Has this browser a panel beside the page that can be opened from here? */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return Boolean(sidePanel?.open ?? sidebarAction?.open);
}

/**
 * Opens the panel beside the page. Browsers allow it only within a click or a key press: nothing may be awaited before.
 * @returns whether it was opened
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}

/** Is the panel open in this window? Only Firefox says so; in Chromium opening an open one does. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Panels;
  return (await sidebarAction?.isOpen({ windowId }).catch(() => false)) ?? false;
}
