import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { Page } from './page';

const app = new Hono();

app.get('/template', (c) => { // handler: GET /template unguarded
  const size = Number(c.req.query('size'));
  return c.html(html`<p>${'x'.repeat(size)}</p>`); // amplifies: request
});

app.get('/raw', (c) => c.html(raw('x'.repeat(Number(c.req.query('size')))))); // handler: GET /raw unguarded ; amplifies: request

app.get('/element', (c) => { // handler: GET /element unguarded
  const size = Number(c.req.query('size'));
  return c.html(<p>{'x'.repeat(size)}</p>); // amplifies: request
});

app.get('/attribute', (c) => c.html(<p title={' '.repeat(Number(c.req.query('size')))}></p>)); // handler: GET /attribute unguarded ; amplifies: request

app.get('/list', (c) => { // handler: GET /list unguarded
  const size = Number(c.req.query('size'));
  return c.render(<><h1>Rows</h1><ul>{Array.from({ length: size }, (_, i) => <li>{i}</li>)}</ul></>); // amplifies: request
});

app.get('/component', (c) => c.html(<Page size={Number(c.req.query('size'))} />)); // handler: GET /component unguarded ; amplifies: request

app.get('/within', (c) => c.html(<Page size={Math.min(Number(c.req.query('size')), 100)}>{c.req.query('text')}</Page>)); // handler: GET /within unguarded

app.get('/hidden', (c) => c.html(<p>{Number(c.req.query('size')) > 100 && 'large'}</p>)); // handler: GET /hidden unguarded

export default app;
