import { createChecker } from './packs';
import { run } from './run';

const { stdout, stderr, stdin, env, argv } = process;

// A reader that closes early ("| head") is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(
  argv.slice(2),
  {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    stdin,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    interactive: stderr.isTTY === true,
    now: () => new Date(),
  },
  createChecker,
);
