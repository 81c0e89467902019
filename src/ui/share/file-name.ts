import type { ShareFormat } from '../../share/format';
import type { Shared } from '../../share/model';

/** `crossread-news.example-2026-11-22-report.html`: whose page, which day, what it is. */
export function fileName(shared: readonly Shared[], { id, extension }: Pick<ShareFormat, 'id' | 'extension'>): string {
  const hosts = new Set(shared.map(({ page }) => (page.url ? new URL(page.url).hostname : '')));
  const [host = ''] = hosts;
  const day = shared[0]?.moment.slice(0, 10) ?? '';
  return `${['crossread', hosts.size === 1 ? host.replace(/[^a-z0-9.-]/gi, '') : '', day, id].filter(Boolean).join('-')}.${extension}`;
}
