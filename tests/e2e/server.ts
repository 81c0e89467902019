import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The host under which pages are served; it exists in no name service. */
export const SITE = 'http://news.test';

export interface TestServer {
  port: number;
  /** Every request that reached the server, in order: `GET http://news.test/a.html`, `CONNECT example.org:443`. */
  requests: string[];
  /** Serves `html` under `SITE + path` from now on, with these headers besides the usual ones. */
  publish(path: string, html: string, headers?: Record<string, string>): string;
  /** Has another server answer all that is asked of this origin, until it is given null. */
  mount(origin: string, listener: RequestListener | null): void;
  close(): Promise<void>;
}

interface Published {
  html: string;
  headers: Record<string, string>;
}

/**
 * A server on loopback that is both the browsers' only proxy and every site behind it. Whatever a browser or an
 * extension asks of any network arrives here and is written down; nothing goes further.
 */
export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, Published>();
  const mounted = new Map<string, RequestListener>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    for (const [origin, listener] of mounted) {
      if (!request.url?.startsWith(`${origin}/`)) continue;
      request.url = request.url.slice(origin.length);
      return listener(request, response);
    }
    answer(request, response, pages);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 No network in tests\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    publish(path, html, headers = {}) {
      pages.set(SITE + path, { html, headers });
      return SITE + path;
    },
    mount(origin, listener) {
      if (listener) mounted.set(origin, listener);
      else mounted.delete(origin);
    },
    close: () => close(server),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, pages: Map<string, Published>): void {
  const page = pages.get((request.url ?? '').replace(/[?#].*$/, ''));
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page in this test.');
    return;
  }
  const usual = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(200, { ...usual, ...page.headers }).end(page.html);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
