import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a project of TypeScript files of about 2.5 KB, a fifth of them with routes, which one file mounts.
 *
 * @param root - An empty folder.
 * @param count - How many files.
 * @returns The path of a file with routes.
 */
export function writeProject(root: string, count: number): string {
  const routers = Math.floor(count / 5);
  const write = (file: string, text: string): void => {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  };
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module', dependencies: { express: '5', 'express-rate-limit': '8' } }));
  // Where the plugin keeps its index.
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  for (let index = 0; index < routers; index++) write(`src/routes/area${Math.floor(index / 50)}/route${index}.ts`, routerText(index, routers));
  for (let index = 0; index < count - routers - 1; index++) write(`src/services/part${Math.floor(index / 50)}/service${index}.ts`, serviceText(index));
  write('src/app.ts', appText(routers));
  return path.join(root, `src/routes/area0/route${Math.min(7, routers - 1)}.ts`);
}

function routerText(index: number, routers: number): string {
  const service = `../../services/part${Math.floor((index * 3) / 50)}/service${index * 3}.js`;
  const handlers = ['', '/:id', '/recent', '/search'].map(
    (suffix, at) => `router.${at === 3 ? 'post' : 'get'}('${suffix || '/'}', async (req, res, next) => {
  try {
    const found = await load${index * 3}(String(req.params.id ?? req.query.q ?? ''), { page: Number(req.query.page) || 1 });
    if (!found) {
      return res.status(404).json({ error: 'Not found' });
    }
    return res.json({ found, at: new Date().toISOString() });
  } catch (error) {
    return next(error);
  }
});`,
  );
  return `import { Router } from 'express';\nimport { load${index * 3} } from '${service}';\n\nexport const router = Router();\n\n${handlers.join('\n\n')}\n\n// ${index} of ${routers}\n${padding(index)}`;
}

function serviceText(index: number): string {
  const next = index % 7 === 0 ? '' : `import { load${index - 1} } from '../part${Math.floor((index - 1) / 50)}/service${index - 1}.js';\n\n`;
  return `${next}export interface Options${index} {
  page: number;
}

export async function load${index}(id: string, options: Options${index}): Promise<{ id: string; page: number } | null> {
  const rows = await query${index}(id, options.page);
  return rows[0] ?? ${next === '' ? 'null' : `(await load${index - 1}(id, options))`};
}

async function query${index}(id: string, page: number): Promise<{ id: string; page: number }[]> {
  return id === '' ? [] : [{ id, page }];
}
${padding(index)}`;
}

/** What makes a file as long as others. */
function padding(index: number): string {
  return Array.from({ length: 18 }, (_, line) => `export const label${index}x${line} = { key: 'label.${index}.${line}', text: 'A line of text that stands here', order: ${line} };`).join('\n') + '\n';
}

function appText(routers: number): string {
  const imports = Array.from({ length: routers }, (_, index) => `import { router as route${index} } from './routes/area${Math.floor(index / 50)}/route${index}.js';`);
  const mounts = Array.from({ length: routers }, (_, index) => `app.use('/route${index}', ${index % 2 === 0 ? '' : 'limiter, '}route${index});`);
  return `import express from 'express';\nimport { rateLimit } from 'express-rate-limit';\n${imports.join('\n')}\n\nconst app = express();\nconst limiter = rateLimit({ windowMs: 60_000, limit: 100 });\n\n${mounts.join('\n')}\n\napp.listen(3000);\n`;
}
