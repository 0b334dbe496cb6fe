import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

export interface RunningServer {
  readonly port: number;
  /** Whether the process still runs. */
  alive(): boolean;
  /** What it wrote to standard error so far. */
  errors(): string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;

/**
 * Starts a server file in a process of its own, on a free port of 127.0.0.1, and waits until it prints its address.
 * TypeScript files run with tsx, which has to resolve from the file's folder. The process ends with this one at the latest.
 */
export async function startServer(file: string): Promise<RunningServer> {
  const loader = /\.[cm]?ts$/.test(file) ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, file], {
    cwd: path.dirname(file),
    env: { ...process.env, PORT: '0', NODE_ENV: 'production', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const alive = (): boolean => isRunning(child);
  const stop = (): Promise<void> => {
    process.off('exit', kill);
    return stopProcess(child);
  };
  try {
    const port = await readPort(child, () => errors);
    return { port, alive, errors: () => errors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readPort(child: ChildProcess, errors: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The server printed no address within ${START_TIMEOUT_MS} ms.\n${errors()}`));
    }, START_TIMEOUT_MS);
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      // The rest of standard error arrives after the exit.
      setImmediate(() => reject(new Error(`The server ended with code ${code} before it listened.\n${errors()}`)));
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

function stopProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
