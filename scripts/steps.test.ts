import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { outcomeOf, readVitest, runStep, total } from './steps';

const folder = mkdtempSync(join(tmpdir(), 'crossread-steps-'));

function step(content: string | null) {
  const file = join(folder, `${Math.random()}.json`);
  if (content !== null) writeFileSync(file, content);
  return { name: 'suite', command: ['x'], report: { file, read: (text: string) => JSON.parse(text) } };
}

describe('outcomeOf', () => {
  it('counts a step without a report as one', () => {
    expect(outcomeOf({ name: 'lint', command: ['x'] }, true)).toEqual({ lint: { passed: 1, failed: 0 } });
    expect(outcomeOf({ name: 'lint', command: ['x'] }, false)).toEqual({ lint: { passed: 0, failed: 1 } });
  });

  it('takes the totals of a report', () => {
    expect(total([outcomeOf(step('{"a":{"passed":3,"failed":1}}'), false)])).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a missing or empty report, and a crash after the last test, as a failure', () => {
    expect(total([outcomeOf(step(null), true)])).toEqual({ passed: 0, failed: 1 });
    expect(total([outcomeOf(step('{}'), true)])).toEqual({ passed: 0, failed: 1 });
    expect(total([outcomeOf(step('{"a":{"passed":3,"failed":0}}'), false)])).toEqual({ passed: 3, failed: 1 });
  });
});

describe('runStep', () => {
  const said = async (script: string) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await runStep({ name: 'suite', command: [process.execPath, '-e', script] }, process.env);
    const lines = log.mock.calls.map(([line]) => String(line).trim());
    log.mockRestore();
    return lines;
  };

  it('prints how much was tried where all passed, and nothing else that was said', async () => {
    const lines = await said("console.log('stdout | a\\nfuzz: text: 9 inputs\\n\\nfaults: notes: 3 stops\\n ok a')");
    expect(lines.slice(1, -1)).toEqual(['faults: notes: 3 stops', 'fuzz: text: 9 inputs']);
  });

  it('prints all that was said where something failed', async () => {
    const lines = await said("console.log('fuzz: text: 9 inputs\\nbroken'); process.exit(1)");
    expect(lines[0]).toMatch(/fuzz: text: 9 inputs\nbroken$/);
    expect(lines).toHaveLength(3);
  });
});

describe('readVitest', () => {
  it('groups files, and counts skipped tests and files that do not load as failed', () => {
    const report = JSON.stringify({
      testResults: [
        { name: '/p/src/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
        { name: '/p/tests/b.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(readVitest(report, '/p', (file) => file.split('/')[0] ?? '')).toEqual({
      src: { passed: 1, failed: 1 },
      tests: { passed: 0, failed: 1 },
    });
  });
});
