import { connect, type Socket } from 'node:net';

/** Firefox answered a command with an error. */
export class MarionetteError extends Error {
  override name = 'MarionetteError';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's own remote protocol: JSON packets `[0, id, command, parameters]` out and `[1, id, error, result]` back, each
 * preceded by its length in bytes and a colon.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (error) => this.abandon(error));
    socket.on('close', () => this.abandon(new MarionetteError('Firefox closed the connection.')));
  }

  /** Connects as soon as Firefox listens on the port; gives up after 30 seconds. */
  static async connect(port: number): Promise<Marionette> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      try {
        return new Marionette(await open(port));
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Sends one command; resolves with its result, `{value}` taken out of its wrapping. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  close() {
    this.socket.destroy();
  }

  private receive(chunk: Buffer) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.toString('latin1', 0, colon));
      if (this.buffer.length < end) return;
      this.handle(JSON.parse(this.buffer.toString('utf8', colon + 1, end)));
      this.buffer = this.buffer.subarray(end);
    }
  }

  private handle(packet: unknown) {
    // The greeting is an object, not an answer.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as [1, number, { error: string; message: string } | null, unknown];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(`${error.error}: ${error.message}`));
    else waiting?.resolve(isWrapped(result) ? result.value : result);
  }

  private abandon(error: Error) {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}

function isWrapped(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.removeListener('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}
