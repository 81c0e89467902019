import type { ExpectedPage } from '../expected';
import type { TestServer } from '../server';

interface HostilePage {
  path: string;
  /** Runs before anything else of the page. Source of a script, which closes over nothing. */
  script?: string;
  style?: string;
  /** Before the article. */
  body?: string;
}

/** The sample article on a page of ill will. @returns its address */
export function publishHostile(server: TestServer, story: ExpectedPage, page: HostilePage): string {
  const head = `<head><script>${page.script ?? ''}</script><style>${page.style ?? ''}</style>`;
  const html = story.html.replace('<head>', head).replace('<body>', `<body>${page.body ?? ''}`);
  return server.publish(page.path, html);
}
