// sample: functions that call themselves as often as a number says
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

function short(n) {
  return n <= 0 ? '' : 'x' + short(n - 1);
}

app.get('/short', (req, res) => { // handler: GET /short guarded app
  // As many calls as fit on the stack make no more than 12,000 bytes.
  res.send(short(Number(req.query.n)));
});

function long(n) { // amplifies: request 112000
  if (n <= 0) return '';
  return 'a row of a table' + long(n - 1);
}

app.get('/long', (req, res) => { // handler: GET /long guarded app
  res.send(long(Number(req.query.n)));
});

app.get('/long-capped', (req, res) => { // handler: GET /long-capped guarded app
  res.send(long(Math.min(Number(req.query.n), 100)));
});

const half = (n) => { // amplifies: request
  if (n === 0) return '';
  if (n === 1) return 'x';
  const text = half(Math.floor(n / 2));
  return n % 2 ? text + text + 'x' : text + text;
};

app.get('/half', (req, res) => { // handler: GET /half guarded app
  res.send(half(Number(req.query.n)));
});

app.get('/half-small', (req, res) => { // handler: GET /half-small guarded app
  res.send(half(1000));
});

const tree = (depth) => (depth === 0 ? { leaf: true } : { left: tree(depth - 1), right: tree(depth - 1) }); // amplifies: request

app.get('/tree', (req, res) => { // handler: GET /tree guarded app
  res.json(tree(Number(req.query.depth)));
});

app.get('/tree-small', (req, res) => { // handler: GET /tree-small guarded app
  res.json(tree(3));
});

function fill(list, n) { // amplifies: request 133000
  if (n > 0) {
    list.push('a row of a table');
    fill(list, n - 1);
  }
  return list;
}

app.get('/fill', (req, res) => { // handler: GET /fill guarded app
  res.json(fill([], req.query.n));
});

function gather(n, text = '') { // amplifies: request 112000
  return n === 0 ? text : gather(n - 1, text + 'a row of a table');
}

app.get('/gather', (req, res) => { // handler: GET /gather guarded app
  res.send(gather(Number(req.query.n)));
});

function rows(n) { // amplifies: request _
  return n < 1 ? [] : [{ id: n, name: 'a row of a table' }, ...rows(n - 1)];
}

app.get('/rows', (req, res) => { // handler: GET /rows guarded app
  res.json(rows(Number(req.query.n)));
});

app.get('/written', (req, res) => { // handler: GET /written guarded app
  const n = Number(req.query.n);
  const step = (i) => { // amplifies: request 112000
    if (i >= n) return res.end();
    res.write('a row of a table');
    step(i + 1);
  };
  step(0);
});

const chain = async (n) => (n === 0 ? null : { id: n, name: 'a row of a table', next: await chain(n - 1) }); // amplifies: request _

app.get('/chain', async (req, res) => { // handler: GET /chain guarded app
  res.json(await chain(Number(req.query.n)));
});

// What ends with the data rather than with the number.
async function parents(id, depth) {
  const row = await globalThis.database.find(id);
  if (!row || depth <= 0) return null;
  return { name: 'a row of a table', id: row.id, parent: await parents(row.parent, depth - 1) };
}

app.get('/parents', async (req, res) => { // handler: GET /parents guarded app
  res.json(await parents(req.query.id, Number(req.query.depth)));
});

async function retry(left) {
  try {
    return await globalThis.database.load();
  } catch (error) {
    if (left === 0) throw error;
    return retry(left - 1);
  }
}

app.get('/retry', async (req, res) => { // handler: GET /retry guarded app
  res.json(await retry(Number(req.query.n)));
});

function count(n) {
  return n <= 0 ? 0 : 1 + count(n - 1);
}

app.get('/count', (req, res) => { // handler: GET /count guarded app
  res.json({ count: count(Number(req.query.n)) });
});

function walk(node, depth = 0) {
  if (depth > 100 || !node) return '';
  return node.name + walk(node.next, depth + 1);
}

app.post('/walk', express.json(), (req, res) => { // handler: POST /walk guarded app
  res.send(walk(req.body));
});

function flat(list) {
  return list.flatMap((each) => (Array.isArray(each) ? flat(each) : [each]));
}

app.post('/flat', express.json(), (req, res) => { // handler: POST /flat guarded app
  res.json(flat(req.body.list));
});

function find(list, at) {
  return at >= list.length ? 'nothing was found here' : list[at].id === 5 ? list[at].name : find(list, at + 1);
}

app.post('/find', express.json(), (req, res) => { // handler: POST /find guarded app
  res.send(find(req.body.list, 0));
});

function wait(n) {
  if (n > 0) wait(n - 1);
}

app.get('/wait', (req, res) => { // handler: GET /wait guarded app
  wait(Number(req.query.n));
  res.send('done');
});

function last(n) {
  return n <= 0 ? 'a row of a table' : last(n - 1);
}

app.get('/last', (req, res) => { // handler: GET /last guarded app
  res.send(last(Number(req.query.n)));
});

function digits(n) {
  return n < 2 ? String(n) : digits(Math.floor(n / 2)) + (n % 2);
}

app.get('/digits', (req, res) => { // handler: GET /digits guarded app
  res.send(digits(Number(req.query.n)));
});

app.listen(3000);
