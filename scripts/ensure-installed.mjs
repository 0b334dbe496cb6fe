// Makes a fresh clone ready: installs what package-lock.json names and builds dist/, each only where it is out of date.
// Plain Node and no dependency, because it runs when nothing is installed yet.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

if (!isInstalled()) {
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
if (!isBuilt()) {
  run('npm', ['run', '--silent', 'build']);
}

/** Whether node_modules holds what the lockfile names. What is optional there may be absent (other platforms' binaries). */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || entry.optional === true || present[place]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function isBuilt() {
  const built = changedAt(path.join(root, 'dist/index.js'));
  const sources = ['scripts/build.ts', 'src'].map((name) => path.join(root, name));
  return sources.every((source) => newest(source) <= built);
}

// A folder counts with its own time, so that a deleted file is seen too.
function newest(place) {
  const own = changedAt(place);
  if (!fs.statSync(place).isDirectory()) return own;
  return Math.max(own, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

function changedAt(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

function run(command, args) {
  // What npm prints here would stand between the caller and its own output: it goes to stderr.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}
