// sample: the methods of uWebSockets.js, and members that are seldom used
import { App, H3App, type TemplatedApp } from 'uWebSockets.js';

const app = App();

app.get('/get', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: GET /get unguarded ; amplifies: request
app.post('/post', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: POST /post unguarded ; amplifies: request
app.put('/put', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: PUT /put unguarded ; amplifies: request
app.patch('/patch', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: PATCH /patch unguarded ; amplifies: request
app.del('/del', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: DELETE /del unguarded ; amplifies: request
app.head('/head', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: HEAD /head unguarded ; amplifies: request
app.options('/options', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: OPTIONS /options unguarded ; amplifies: request
app.connect('/connect', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: CONNECT /connect unguarded ; amplifies: request
app.trace('/trace', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: TRACE /trace unguarded ; amplifies: request
app.any('/any', (res, req) => res.end('x'.repeat(Number(req.getHeader('x-size'))))); // handler: * /any unguarded ; amplifies: request

app.get('/parts', (res, req) => { // handler: GET /parts unguarded
  res.onWritable(() => true);
  res.tryEnd('x'.repeat(Number(req.getQuery('size'))), 10); // amplifies: request
});

app.get('/empty', (res) => res.endWithoutBody()); // handler: GET /empty unguarded
app.get('/closed', (res) => res.close()); // handler: GET /closed unguarded

app.ws('/socket', { // handler: callback unguarded
  upgrade: (res, req, context) => res.upgrade({}, '', '', '', context),
  message: (socket, message) => {
    const { count } = JSON.parse(Buffer.from(message).toString());
    socket.subscribe('room');
    socket.publish('room', 'x'.repeat(count)); // amplifies: request
    socket.cork(() => socket.send('y'.repeat(count))); // amplifies: request
    socket.unsubscribe('room');
    socket.end(1000);
  },
});

app.filter(() => {}).missingServerName(() => {}).addServerName('example.org', {}).domain('example.org');
app.publish('room', 'text');
app.numSubscribers('room');
app.listen_unix(() => {}, '/tmp/socket');
app.close();

const third = H3App({});

third.get('/third', (res) => res.end('third')); // handler: GET /third unguarded
third.listen(3001, () => {});

export function onApp(given: TemplatedApp): void {
  given.get('/given', (res) => res.end('given')); // handler: GET /given unknown
}
