import path from 'node:path';
import { getOrMake } from '../../analysis/memo.ts';
import { findFile, readText } from '../../project/disk.ts';
import { findManifest } from '../../project/manifest.ts';
import type { LintedFile } from '../file.ts';

const WRANGLER = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'];
/** For development: what deploys to the platform, or types it. */
const TOOLS = ['wrangler', '@cloudflare/workers-types', '@cloudflare/vite-plugin'];

const onWorkers = new WeakMap<LintedFile, boolean>();

/**
 * Whether a file runs on Cloudflare Workers: it imports what is for them, or its package is configured for them and has no server for Node.
 * Source: https://developers.cloudflare.com/workers/wrangler/configuration/
 */
export function isOnWorkers(file: LintedFile): boolean {
  return getOrMake(onWorkers, file, () => {
    const { imports } = file.facts.module;
    if (imports.some(({ from }) => from === 'hono/cloudflare-workers' || from === 'cloudflare:workers')) return true;
    const manifest = findManifest(file.path);
    if (manifest === null || Object.hasOwn(manifest.dependencies, '@hono/node-server')) return false;
    const folder = path.dirname(manifest.path);
    return TOOLS.some((name) => Object.hasOwn(manifest.devDependencies, name) || Object.hasOwn(manifest.dependencies, name)) || WRANGLER.some((name) => findFile(path.join(folder, name)) !== null);
  });
}

const unaddressed = new WeakMap<LintedFile, Map<string, boolean>>();

/** Whether the preset that a framework's configuration names, or the platform, leaves open what the client's address is. */
export function isUnaddressed(file: LintedFile, framework: string): boolean {
  const row = file.knowledge.frameworks.find(({ id }) => id === framework);
  const presets = row?.answers?.unaddressed;
  if (!presets) return false;
  return getOrMake(getOrMake(unaddressed, file, () => new Map<string, boolean>()), framework, () => {
    const manifest = findManifest(file.path);
    if (manifest === null) return false;
    const texts = (row.files?.configs ?? []).map((name) => readText(path.join(path.dirname(manifest.path), name)) ?? '');
    const named = texts.flatMap((text) => [...text.matchAll(/\bpreset['"]?\s*:\s*['"`]([\w-]+)/g)].map(([, name = '']) => name.replaceAll('_', '-')));
    return isOnWorkers(file) || named.some((name) => presets.some((start) => name.startsWith(start)));
  });
}
