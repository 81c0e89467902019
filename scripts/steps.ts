import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface Count {
  passed: number;
  failed: number;
}

/** What a step of the suite came to, by the name under which it is printed. */
export type Outcome = Record<string, Count>;

export interface Step {
  name: string;
  /** An executable of the project (`node_modules/.bin`) or of the system, and its arguments. */
  command: readonly string[];
  /** Reads true totals from the report that the step wrote; without one, a step counts as one. */
  report?: { file: string; read(content: string): Outcome };
}

/** Runs a step to its end. What it said is printed only where something failed. */
export async function runStep(step: Step, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const started = performance.now();
  const { status, output } = await runCommand(step.command, environment);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome = outcomeOf(step, status === 0);
  const failed = Object.values(outcome).some((count) => count.failed > 0);
  if (failed) console.log(`\n--- ${step.name}: ${step.command.join(' ')}\n${output.trimEnd()}\n`);
  for (const [name, count] of Object.entries(outcome)) {
    console.log(
      `${count.failed ? 'FAILED' : 'ok    '}  ${name.padEnd(24)} ${count.passed} passed, ${count.failed} failed`,
    );
  }
  if (!failed) for (const line of figuresIn(output)) console.log(`        ${line}`);
  console.log(`        ${step.name}: ${seconds} s`);
  return outcome;
}

/** What families of tests print of how much they tried (`tests/figures.ts`, the soak), in the order of their names. */
export function figuresIn(output: string): string[] {
  return (output.match(/^(?:faults|fuzz|soak): .+$/gm) ?? []).sort();
}

/** Sums up outcomes. */
export function total(outcomes: readonly Outcome[]): Count {
  const counts = outcomes.flatMap((outcome) => Object.values(outcome));
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}

/** A step that fails without a failed test in its report has failed all the same: it counts one more. */
export function outcomeOf(step: Step, succeeded: boolean): Outcome {
  const { name, report } = step;
  const alone: Outcome = { [name]: { passed: Number(succeeded), failed: Number(!succeeded) } };
  if (!report) return alone;
  if (!existsSync(report.file)) return { [name]: { passed: 0, failed: 1 } };
  const outcome = report.read(readFileSync(report.file, 'utf8'));
  const { passed, failed } = total([outcome]);
  if (passed + failed === 0) return { [name]: { passed: 0, failed: 1 } };
  return succeeded || failed > 0 ? outcome : { ...outcome, [name]: { passed: 0, failed: 1 } };
}

interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** Vitest's JSON report, its files grouped by `groupOf` (given the path from `root`). A skipped test has not passed. */
export function readVitest(content: string, root: string, groupOf: (file: string) => string): Outcome {
  const outcome: Outcome = {};
  for (const file of (JSON.parse(content) as VitestReport).testResults) {
    const name = groupOf(relative(root, file.name));
    const count = outcome[name] ?? { passed: 0, failed: 0 };
    outcome[name] = count;
    for (const { status } of file.assertionResults) count[status === 'passed' ? 'passed' : 'failed']++;
    // A file that could not be loaded reports no test.
    if (file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed')) count.failed++;
  }
  return outcome;
}

function runCommand(command: readonly string[], env: NodeJS.ProcessEnv): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command[0] ?? '', command.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
