import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';

describe('unit tests', () => {
  it('refuses fetch and sockets', () => {
    expect(() => fetch('http://127.0.0.1/')).toThrow(/asked the network/);
    expect(() => connect(80, '127.0.0.1')).toThrow(/asked the network/);
  });

  it('runs in UTC', () => {
    expect(new Date(0).getHours()).toBe(0);
    expect(process.env.TZ).toBe('UTC');
  });
});
