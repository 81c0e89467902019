import { Socket } from 'node:net';

/** Unit tests are hermetic: whatever asks the network fails loudly, and names the remedy. */
function refuse(): never {
  throw new Error('A unit test asked the network. Pass the data in, or move the test to tests/e2e.');
}

globalThis.fetch = refuse;
Socket.prototype.connect = refuse;
