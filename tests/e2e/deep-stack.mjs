// Lints texts in a thread with a large stack, in which the parser survives nesting that it refuses otherwise, without and
// with the plugin. Takes a JSON file with the texts by name; prints what came of each as JSON.
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-asymmetric-dos';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const STACK_MB = 512;

if (isMainThread) {
  const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: texts, resourceLimits: { stackSizeMb: STACK_MB } });
  worker.on('message', (results) => {
    process.stdout.write(JSON.stringify(results));
  });
} else {
  const results = Object.entries(workerData).map(([name, text]) => ({
    name,
    without: lint(text, {}),
    with: lint(text, plugin.configs.recommended),
  }));
  parentPort.postMessage(results);
}

function lint(text, config) {
  const started = process.cpuUsage();
  let outcome = 'linted';
  try {
    const fatal = new Linter().verify(text, config, { filename: 'server.js' }).find((message) => message.fatal === true);
    if (fatal !== undefined) outcome = fatal.message;
  } catch (error) {
    outcome = `crash: ${error.message}`;
  }
  const { user, system } = process.cpuUsage(started);
  return { outcome, ms: (user + system) / 1000 };
}
