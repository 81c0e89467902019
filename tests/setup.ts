import { Socket } from 'node:net';
import { expect } from 'vitest';

/** Unit tests are hermetic: whatever asks the network fails loudly, and names the remedy. */
function refuse(): never {
  throw new Error('A unit test asked the network. Pass the data in, or move the test to tests/e2e.');
}

const connect = Socket.prototype.connect;

/** Those of replication start a server on loopback, and reach that one. */
function connectToLoopback(this: Socket, ...values: unknown[]): Socket {
  const text = JSON.stringify(values[0]);
  if (!/"host(name)?":"127\.0\.0\.1"/.test(text)) refuse();
  return Reflect.apply(connect, this, values) as Socket;
}

if (/[\\/]tests[\\/]couch[\\/]/.test(expect.getState().testPath ?? '')) {
  Socket.prototype.connect = connectToLoopback as typeof connect;
} else {
  globalThis.fetch = refuse;
  Socket.prototype.connect = refuse;
}

const fuzzed = /[\\/]tests[\\/]fuzz[\\/](.+)\.test\.ts$/.exec(expect.getState().testPath ?? '')?.[1];
if (fuzzed) (await import('./fuzz/count')).countInputs(fuzzed.split(/[\\/]/).at(-1) ?? '');
