import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { hostileJson, hostileText } from '../../tests/e2e/server-case.ts';
import type { FrameworkCase, FrameworkResult, HandlerCase } from '../../tests/frameworks/framework-case.ts';
import { runCommand } from '../live/eslint.ts';
import { type Answer, type Attack, describeStatuses, sendRequest } from '../live/requests.ts';
import { type RunningServer, startProgram } from '../live/server.ts';
import type { Workspace } from '../live/workspace.ts';
import { copyProject, fingerprint, mend, writeConfig } from './mend.ts';
import { projects, readPins } from './results.ts';

const REQUESTS = 12;
const MAX_BYTES = 102_400;
const LARGE = '200000';
const MINUTES = 60_000;

const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: 'true' };

/** Installs, builds, starts and attacks a project, mends it, and does so again. Throws when anything is not as it must be. */
export async function runCase(each: FrameworkCase, base: string, workspace: Workspace): Promise<FrameworkResult> {
  const folder = path.join(base, each.id);
  await install(each, folder);
  const pins = readPins(each.id);
  copyProject(each, folder);
  await build(each, folder);
  const before = await attackAll(each, folder, attackUnguarded);
  await mend(each, folder, writeConfig(workspace));
  const mended = fingerprint(folder);
  await build(each, folder);
  for (const command of each.types) await run(command, folder);
  const after = await attackAll(each, folder, attackMended);
  return {
    id: each.id,
    by: each.by,
    versions: Object.fromEntries(each.names.map((name) => [name, pins[name] ?? ''])),
    handlers: each.handlers.map(({ row, limiter, client }, index) => ({
      row,
      limiter,
      client: client === 'address' ? client : client.header,
      before: before[index] ?? '',
      after: after[index] ?? '',
    })),
    mended,
  };
}

/** Brings the packages that the project pins, unless they are there; what else an earlier run has left is removed. */
async function install({ id }: FrameworkCase, folder: string): Promise<void> {
  const manifest = readFileSync(path.join(projects, id, 'package.json'), 'utf8');
  const installed = path.join(folder, 'node_modules', '.installed');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== manifest) {
    rmSync(folder, { recursive: true, force: true });
    copyProject({ id }, folder);
    await run(['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock'], folder);
    writeFileSync(installed, manifest);
  }
}

async function build(each: FrameworkCase, folder: string): Promise<void> {
  for (const command of each.build) await run(command, folder);
}

async function run(command: readonly string[], folder: string): Promise<void> {
  const { code, stdout, stderr } = await runCommand(command, folder, 10 * MINUTES, quiet);
  if (code !== 0) throw new Error(`\`${command.join(' ')}\` ended with code ${code}.\n${stdout}${stderr}`);
}

/** Each handler on a server of its own, since some share a limiter. */
async function attackAll(each: FrameworkCase, folder: string, attack: (port: number, handler: HandlerCase) => Promise<string>): Promise<string[]> {
  const shown: string[] = [];
  for (const handler of each.handlers) {
    const server = await startCase(each, folder);
    try {
      shown.push(await attack(server.port, handler));
      if (!server.alive()) throw new Error(`The server has ended.\n${server.errors()}`);
    } catch (error) {
      const { method, path: at } = handler.send('');
      throw new Error(`${method} ${at}: ${error instanceof Error ? error.message : String(error)}\n${server.errors()}`, { cause: error });
    } finally {
      await server.stop();
    }
  }
  return shown;
}

async function startCase({ start }: FrameworkCase, folder: string): Promise<RunningServer> {
  const port = await freePort();
  const { command, env = {} } = start(String(port));
  return startProgram(command, folder, port, { ...quiet, ...env });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Twelve requests are answered, the first of them over the limit. */
async function attackUnguarded(port: number, { send }: HandlerCase): Promise<string> {
  const answers = await sendAll(port, [send(LARGE), ...Array.from({ length: REQUESTS - 1 }, () => send('1'))]);
  const statuses = describeStatuses(answers);
  const size = largest(answers);
  if (statuses !== `${REQUESTS}×200` || size <= MAX_BYTES) throw new Error(`Before: ${statuses}, ${size} bytes.`);
  return statuses;
}

/** Whatever ten requests hold, they are answered within the limit, and two more are refused; another client is not. */
async function attackMended(port: number, { send, takes, client, refuses = 429 }: HandlerCase): Promise<string> {
  const hostile = takes === 'json' ? hostileJson : hostileText;
  const first = (attack: Attack): Attack => (client === 'address' ? attack : { ...attack, headers: { ...attack.headers, [client.header]: '192.0.2.1' } });
  const second = (attack: Attack): Attack => (client === 'address' ? { ...attack, from: '127.0.0.2' } : { ...attack, headers: { ...attack.headers, [client.header]: '192.0.2.2' } });
  const answers = await sendAll(port, [...hostile, LARGE, LARGE].map((n) => first(send(n))));
  const statuses = describeStatuses(answers);
  const size = largest(answers);
  if (statuses !== `10×200 2×${refuses}` || size > MAX_BYTES) throw new Error(`After: ${statuses}, ${size} bytes.`);
  const other = await sendRequest(port, second(send('1')));
  if (other.status !== 200) throw new Error(`Another client is answered ${other.status}.`);
  return statuses;
}

async function sendAll(port: number, attacks: readonly Attack[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const attack of attacks) answers.push(await sendRequest(port, attack));
  return answers;
}

function largest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ bodyBytes }) => bodyBytes));
}
