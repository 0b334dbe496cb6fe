import fs from 'node:fs';
import path from 'node:path';

/** `areas`: each folder of routers has a file that mounts them, and the app mounts those. `flat`: the app mounts them all. */
export type Layout = 'areas' | 'flat';

/** A project on the disk. */
export interface Written {
  /** The path of a file with routes. */
  readonly file: string;
  /** The names of the file that mounts it, and of the one that starts the app. */
  readonly mounting: string;
  readonly app: string;
  /** The name of a file that has nothing to do with it. */
  readonly other: string;
}

/** So many files stand in a folder. */
const IN_FOLDER = 50;
const APP = 'src/app.ts';

/**
 * Writes a project of TypeScript files of about 2.5 KB, a fifth of them with routes, which all stand below a limiter.
 *
 * @param root - An empty folder.
 * @param count - How many files, those that only mount others not counted.
 * @param layout - Who mounts the routers.
 */
export function writeProject(root: string, count: number, layout: Layout): Written {
  const routers = Math.floor(count / 5);
  const write = (file: string, text: string): void => {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  };
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module', dependencies: { express: '5', 'express-rate-limit': '8' } }));
  // Where the plugin keeps its index.
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  for (let index = 0; index < routers; index++) write(`src/routes/${folderOf(index)}/route${index}.ts`, routerText(index, routers));
  for (let index = 0; index < count - routers - 2; index++) write(`src/services/part${Math.floor(index / IN_FOLDER)}/service${index}.ts`, serviceText(index));
  write('src/limiter.ts', LIMITER);
  const all = Array.from({ length: routers }, (_, index) => index);
  const areas = [...new Set(all.map(folderOf))];
  if (layout === 'flat') write(APP, appText(all.map((index) => ({ name: `route${index}`, from: `./routes/${folderOf(index)}/route${index}.js` }))));
  else {
    for (const area of areas) write(`src/routes/${area}/index.ts`, areaText(all.filter((index) => folderOf(index) === area)));
    write(APP, appText(areas.map((area) => ({ name: area, from: `./routes/${area}/index.js` }))));
  }
  return {
    file: path.join(root, `src/routes/area0/route${Math.min(7, routers - 1)}.ts`),
    mounting: layout === 'flat' ? APP : 'src/routes/area0/index.ts',
    app: APP,
    other: 'src/services/part0/service5.ts',
  };
}

function folderOf(router: number): string {
  return `area${Math.floor(router / IN_FOLDER)}`;
}

function routerText(index: number, routers: number): string {
  const service = `../../services/part${Math.floor((index * 3) / IN_FOLDER)}/service${index * 3}.js`;
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
  const next = index % 7 === 0 ? '' : `import { load${index - 1} } from '../part${Math.floor((index - 1) / IN_FOLDER)}/service${index - 1}.js';\n\n`;
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

const LIMITER = `import { rateLimit } from 'express-rate-limit';\n\nexport const limiter = rateLimit({ windowMs: 60_000, limit: 100 });\n`;

interface Mounted {
  readonly name: string;
  readonly from: string;
}

function appText(mounted: readonly Mounted[]): string {
  return `import express from 'express';\nimport { limiter } from './limiter.js';\n${importsOf(mounted)}\n\nconst app = express();\n\n${mountsOf('app', mounted)}\n\napp.listen(3000);\n`;
}

function areaText(routers: readonly number[]): string {
  const mounted = routers.map((index) => ({ name: `route${index}`, from: `./route${index}.js` }));
  return `import { Router } from 'express';\nimport { limiter } from '../../limiter.js';\n${importsOf(mounted)}\n\nexport const router = Router();\n\n${mountsOf('router', mounted)}\n`;
}

function importsOf(mounted: readonly Mounted[]): string {
  return mounted.map(({ name, from }) => `import { router as ${name} } from '${from}';`).join('\n');
}

/** Each second one stands below the limiter here; the file that is asked about is one of them. */
function mountsOf(on: string, mounted: readonly Mounted[]): string {
  return mounted.map(({ name }, at) => `${on}.use('/${name}', ${at % 2 === 0 ? '' : 'limiter, '}${name});`).join('\n');
}
