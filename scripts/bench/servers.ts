import type { CorpusFile } from './corpus.ts';

/** Handlers in the proportions of public servers: most read and write a store, few make something whose size a number decides. */
const handlers = [
  (n: number) => `app.get('/items${n}', async (req, res) => {
  const page = Math.max(1, Number(req.query.page) || 1);
  const items = await store.list({ owner: req.params.owner, page, perPage: 25 });
  res.json({ page, items: items.map(({ id, title, updatedAt }) => ({ id, title, updatedAt })) });
});`,
  (n: number) => `app.post('/items${n}', async (req, res, next) => {
  try {
    const { title, tags = [] } = req.body;
    if (typeof title !== 'string' || title.length > 200) {
      res.status(400).json({ error: 'title' });
      return;
    }
    const item = await store.create({ title: title.trim(), tags: tags.slice(0, 10) });
    res.status(201).location(\`/items/\${item.id}\`).json(item);
  } catch (error) {
    next(error);
  }
});`,
  (n: number) => `app.get('/items${n}/:id', async (req, res, next) => {
  try {
    const item = await store.find(req.params.id);
    if (!item) {
      return res.status(404).json({ error: 'Not found' });
    }
    if (!item.isPublic && item.ownerId !== req.user?.id) {
      return res.status(403).json({ error: 'Forbidden' });
    }
    return res.json(item);
  } catch (error) {
    return next(error);
  }
});`,
  (n: number) => `app.put('/items${n}/:id', requireUser, async (req, res) => {
  const item = await store.find(req.params.id);
  if (!item) {
    return res.sendStatus(404);
  }
  const changes = {};
  for (const name of ['title', 'tags', 'isPublic']) {
    if (name in req.body) {
      changes[name] = req.body[name];
    }
  }
  const updated = await store.update(item.id, changes);
  logger.info('item updated', { id: item.id, by: req.user.id });
  return res.json(updated);
});`,
  (n: number) => `app.delete('/items${n}/:id', requireUser, async (req, res) => {
  const removed = await store.remove(req.params.id, req.user.id);
  if (!removed) {
    return res.sendStatus(404);
  }
  return res.status(204).end();
});`,
  (n: number) => `app.get('/search${n}', async (req, res) => {
  const { q = '', sort } = req.query;
  const limit = Math.min(Number.parseInt(req.query.limit, 10) || 20, 100);
  const found = await store.search(String(q).trim(), { limit, sort: sort === 'title' ? 'title' : 'updatedAt' });
  res.set('Cache-Control', 'no-store').json({ total: found.length, found });
});`,
  (n: number) => `app.get('/padding${n}', (req, res) => {
  const size = Math.min(parseInt(req.query.size, 10) || 1, 500);
  let body = '';
  for (let i = 0; i < size; i++) {
    body += 'line ' + i + '\\n';
  }
  res.type('text/plain').send(body + 'x'.repeat(size));
});`,
  (n: number) => `app.post('/login${n}', limiter, async (req, res) => {
  const { email, password } = req.body;
  const user = await store.userByEmail(email);
  if (!user || !(await user.hasPassword(password))) {
    return res.status(401).json({ error: 'Wrong e-mail or password' });
  }
  req.session.userId = user.id;
  return res.json({ id: user.id, name: user.name });
});`,
];

/**
 * Writes an Express server.
 *
 * @param count - How many handlers it has.
 */
export function writeServer(count: number): string {
  const routes = Array.from({ length: count }, (_, index) => handlers[index % handlers.length]?.(index) ?? '');
  return `import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { logger } from './logger.js';
import { requireUser } from './session.js';
import { store } from './store.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 100 });

app.use(express.json());

${routes.join('\n\n')}

app.use((error, req, res, next) => {
  res.status(500).json({ error: 'internal' });
});

app.listen(3000);
`;
}

/**
 * Writes a code base that consists of Express servers alone.
 *
 * @param count - How many files; they have 4 to 24 handlers.
 */
export function writeServers(count: number): CorpusFile[] {
  return Array.from({ length: count }, (_, index) => {
    const text = writeServer(4 + (index % 6) * 4);
    return { path: `server-${index}.${index % 2 === 0 ? 'js' : 'ts'}`, text, lines: text.split('\n').length, server: true };
  });
}
