import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

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
export function startServer(file: string): Promise<RunningServer> {
  const loader = /\.[cm]?ts$/.test(file) ? ['--import', 'tsx'] : [];
  return start([process.execPath, ...loader, file], path.dirname(file), { PORT: '0' }, readPort);
}

/** Starts a program that serves on a given port of 127.0.0.1, and waits until that answers. */
export function startProgram(command: readonly string[], cwd: string, port: number, env: Readonly<Record<string, string>>): Promise<RunningServer> {
  return start(command, cwd, env, (child, errors) => waitFor(port, child, errors));
}

type Ready = (child: ChildProcess, errors: () => string) => Promise<number>;

async function start([program = '', ...args]: readonly string[], cwd: string, env: Readonly<Record<string, string>>, ready: Ready): Promise<RunningServer> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
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
    const port = await ready(child, () => errors);
    return { port, alive, errors: () => errors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readPort(child: ChildProcess, errors: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = globalThis.setTimeout(() => {
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

async function waitFor(port: number, child: ChildProcess, errors: () => string): Promise<number> {
  child.stdout?.resume();
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await isOpen(port))) {
    if (!isRunning(child) || Date.now() > until) throw new Error(`The server does not listen on port ${port}.\n${errors()}`);
    await setTimeout(100);
  }
  return port;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
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
