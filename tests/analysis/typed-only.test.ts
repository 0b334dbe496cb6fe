import { expect, it } from 'vitest';
import { createLexicon } from '../../src/analysis/values/lexicon.ts';
import { namesRequestsOnly } from '../../src/analysis/values/typed-only.ts';
import { knowledge } from '../../src/knowledge/index.ts';

const lexicon = createLexicon(knowledge);

it.each([
  ['the request of a service', "import { Request } from 'express';\nconst rows = new Map();\nexport const rowFor = (req: Request) => rows.get(req.ip);", true],
  ['request and response, as types', "import type { Request, Response as Res } from 'express';\nexport const say = (req: Request, res: Res) => cache.delete(req.ip);", true],
  ['the type of an app', "import { Application, Request } from 'express';\nexport const routes = (app: Application) => app.get(HOME, home);", false],
  ['the package as a whole', "import express, { Request } from 'express';\nexport const app = express();", false],
  ['all of its types', "import type * as express from 'express';\nexport const routes = (app: express.Express) => app.get(HOME, home);", false],
  ['a request beside an app that has no type', "import { Request } from 'express';\nexport default (app: any) => { app.get('/x', (req: Request, res: any) => res.end()); };", false],
  ['a request beside an app and a path by its name', 'import { Request } from "express";\nexport default (app: any) => { app.get(HOME, (req: Request, res: any) => res.end()); };', false],
  ['a request beside another framework', "import { Request } from 'express';\nconst Fastify = require('fastify');\nconst app = Fastify();", false],
  ['no framework', "import { Request } from './types';\nrows.get(key);", false],
])('a file that names %s', (_what, text, expected) => {
  expect(namesRequestsOnly(lexicon, text)).toBe(expected);
});
