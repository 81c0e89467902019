import { describe, expect, it } from 'vitest';
import { isPassing, problemOf, problemOfStatus } from './problem';

describe('why a desk is not in step', () => {
  it.each([
    [200, null],
    [401, 'password'],
    [403, 'refused'],
    [404, 'missing'],
    [405, 'not-couch'],
    [429, 'server'],
    [503, 'server'],
  ] as const)('is told by the status %i', (status, problem) => {
    expect(problemOfStatus(status)).toBe(problem);
  });

  it.each([
    [{ status: 401, name: 'unauthorized' }, 'password'],
    [{ result: { errors: [{ status: 403 }] }, message: 'stopped' }, 'refused'],
    [new TypeError('Failed to fetch'), 'unreachable'],
    [{ status: 500, name: 'unknown_error', reason: 'QuotaExceededError' }, 'storage'],
    [null, 'unreachable'],
  ] as const)('is told by the exception %o', (error, problem) => {
    expect(problemOf(error).problem).toBe(problem);
  });

  it('is tried again by itself where that can help, and never with a password that was refused', () => {
    expect([isPassing('unreachable'), isPassing('refused'), isPassing('password')]).toEqual([true, true, false]);
  });
});
