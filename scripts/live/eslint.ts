import type { ESLint, Linter } from 'eslint';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a JavaScript file with this Node. Rejects only when the process cannot be started. */
export function runNode(args: readonly string[], cwd: string, timeoutMs = 120_000): Promise<CommandResult> {
  return runCommand([process.execPath, ...args], cwd, timeoutMs);
}

/** Runs a program to its end. Rejects only when it cannot be started. */
export function runCommand([program = '', ...args]: readonly string[], cwd: string, timeoutMs = 120_000, env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the ESLint command line in `cwd`. */
export function runEslint(args: readonly string[], cwd: string): Promise<CommandResult> {
  return runNode([path.join(root, 'node_modules', 'eslint', 'bin', 'eslint.js'), ...args], cwd);
}

/** Runs the ESLint command line in `cwd` and returns its results; rejects with its output when ESLint itself failed. */
export async function lintFolder(cwd: string, args: readonly string[] = []): Promise<readonly ESLint.LintResult[]> {
  const { code, stdout, stderr } = await runEslint(['--format', 'json', ...args, '.'], cwd);
  if (code !== 0 && code !== 1) throw new Error(`ESLint ended with code ${code}.\n${stderr}${stdout}`);
  return JSON.parse(stdout) as ESLint.LintResult[];
}

/** The rule ids of messages without the plugin's prefix, sorted. */
export function ruleNames(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ ruleId, message }) => ruleId?.replace('asymmetric-dos/', '') ?? message).sort();
}
