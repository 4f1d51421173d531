import { execFile } from 'node:child_process';

/** How a run of the program ended. */
export interface Ended {
  /** As docs say: 0 clean, 1 findings, 2 wrong usage. */
  readonly code: number;
  readonly output: string;
  /** What it says to people, also when nothing is wrong. */
  readonly errors: string;
}

const mostOutput = 64 * 1024 * 1024;

/** Runs the program in a folder. */
export async function run(program: string, args: readonly string[], folder: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: folder, maxBuffer: mostOutput, env: { ...process.env, NO_COLOR: '1' } }, (error, output, errors) => {
      if (error !== null && typeof error.code !== 'number') reject(new Error(`${program} cannot be run: ${error.message}`));
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

/** The line with which the program sums up what it has done. */
export function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}
