// sample: headers are sent as well, by whatever member of the response they are set, and so is what a template is given
import express from 'express';

const app = express();
const pad = (req) => '0'.repeat(Number(req.query.n)); // amplifies: request

app.get('/redirect', (req, res) => res.redirect(`/target?x=${pad(req)}`)); // handler: GET /redirect unguarded
app.get('/moved', (req, res) => res.redirect(301, `/target?x=${'1'.repeat(Number(req.query.n))}`)); // handler: GET /moved unguarded ; amplifies: request
app.get('/location', (req, res) => res.location('/' + '2'.repeat(Number(req.query.n))).sendStatus(302)); // handler: GET /location unguarded ; amplifies: request
app.get('/links', (req, res) => res.links({ next: `/${'3'.repeat(Number(req.query.n))}` }).send('')); // handler: GET /links unguarded ; amplifies: request
app.get('/set', (req, res) => res.set({ 'x-pad': '4'.repeat(Number(req.query.n)) }).send('')); // handler: GET /set unguarded ; amplifies: request
app.get('/cookie', (req, res) => res.cookie('pad', '5'.repeat(Number(req.query.n))).send('')); // handler: GET /cookie unguarded ; amplifies: request

app.get('/write-head', (req, res) => { // handler: GET /write-head unguarded
  res.writeHead(200, { 'x-pad': '6'.repeat(Number(req.query.n)) }).end(); // amplifies: request
});

app.get('/with-a-reason', (req, res) => { // handler: GET /with-a-reason unguarded
  res.writeHead(200, 'fine', { 'x-pad': '7'.repeat(Number(req.query.n)) }).end(); // amplifies: request
});

app.get('/listed', (req, res) => { // handler: GET /listed unguarded
  res.writeHead(200, ['x-pad', '8'.repeat(Number(req.query.n))]).end(); // amplifies: request
});

app.get('/rows', (req, res) => { // handler: GET /rows unguarded
  res.render('rows', { rows: Array.from({ length: Number(req.query.n) }, (_, i) => i) }); // amplifies: request
});

app.get('/few-rows', (req, res) => { // handler: GET /few-rows unguarded
  res.render('rows', { rows: Array.from({ length: Math.min(Number(req.query.n), 50) }, (_, i) => i), title: req.query.title });
});

app.get('/carried', (req, res) => res.redirect(`/login?next=${encodeURIComponent(req.query.next)}`)); // handler: GET /carried unguarded
app.get('/coded', (req, res) => res.redirect(req.query.permanent ? 301 : 302, '/target')); // handler: GET /coded unguarded
app.get('/few', (req, res) => res.writeHead(200, { 'x-pages': '-'.repeat(Math.min(Number(req.query.n), 20)) }).end()); // handler: GET /few unguarded
app.get('/own-view', (req, res) => res.render('page', (error, html) => (error ? res.sendStatus(500) : res.send(html)))); // handler: GET /own-view unguarded
app.get('/unsent', (req, res) => { // handler: GET /unsent unguarded
  const headers = { 'x-pad': '9'.repeat(Number(req.query.n)) };
  console.log(headers['x-pad'].length);
  res.writeHead(204).end();
});

app.listen(3000);
