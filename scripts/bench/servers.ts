import type { CorpusFile } from './corpus.ts';

const handlers = [
  (n: number) => `app.get('/items/${n}', async (req, res) => {
  const items = await store.list({ owner: req.params.owner, page: Number(req.query.page) || 1 });
  res.json(items.map(({ id, title }) => ({ id, title })));
});`,
  (n: number) => `app.post('/items/${n}', async (req, res, next) => {
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
  (n: number) => `app.get('/padding/${n}', (req, res) => {
  const size = Math.min(parseInt(req.query.size, 10) || 1, 500);
  let body = '';
  for (let i = 0; i < size; i++) {
    body += 'line ' + i + '\\n';
  }
  res.type('text/plain').send(body + 'x'.repeat(size));
});`,
  (n: number) => `app.get('/report/${n}', limiter, (req, res) => {
  const count = Number(req.query.count);
  const rows = Array.from({ length: count }, (_, index) => ({ index, label: 'row' }));
  res.render('report', { rows, heading: 'response'.repeat(3) });
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
