// sample: limits of the program's own, which end the connection or drop the message, and what only looks so
import { WebSocketServer } from 'ws';

const counts = new Map();
setInterval(() => counts.clear(), 1000);

function isOver(key) {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count > 5;
}

function allow(key) {
  const hits = (counts.get(key) ?? []).filter((time) => Date.now() - time < 1000);
  if (hits.length >= 10) return false;
  hits.push(Date.now());
  counts.set(key, hits);
  return true;
}

function take(bucket) {
  if (bucket.tokens < 1) return { ok: false };
  bucket.tokens -= 1;
  return { ok: true };
}

class Limit {
  #window = 0;
  constructor(most) {
    this.most = most;
    setInterval(() => this.#window++, 1000);
  }
  isReached(state) {
    if (state.window !== this.#window) {
      state.window = this.#window;
      state.count = 1;
    } else {
      return ++state.count > this.most;
    }
  }
}

const limit = new Limit(50);
const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket, request) => {
  const address = request.socket.remoteAddress;
  const bucket = { tokens: 10 };
  let sent = 0;

  socket.on('message', (data) => { // handler: callback guarded handler
    if (isOver(address)) {
      socket.close(1008, 'policy');
      return;
    }
    socket.send(`got ${data}`);
  });

  // Dropped, and nothing said.
  socket.on('message', (data) => { // handler: callback guarded handler
    if (!allow(address)) return;
    socket.send(data);
  });

  socket.on('message', (data) => { // handler: callback guarded handler
    const { ok } = take(bucket);
    if (!ok) return socket.terminate();
    socket.send(data);
  });

  socket.on('message', (data) => { // handler: callback guarded handler
    if (++sent > 100) {
      socket.send(JSON.stringify({ error: 'rate_limited' }));
      return;
    }
    socket.send(data);
  });

  socket.on('message', (data) => { // handler: callback guarded handler
    if (limit.isReached(bucket)) {
      socket.close();
      return;
    }
    socket.send(data);
  });

  // Closed for other reasons than how many there were.
  socket.on('message', (data) => { // handler: callback unguarded
    if (data.length > 1000 || !address) {
      socket.close(1009);
      return;
    }
    socket.send(data);
  });

  // A loop counts, and forgets it.
  socket.on('message', (data) => { // handler: callback unguarded
    let spaces = 0;
    for (const char of String(data)) if (char === ' ') spaces++;
    if (spaces > 20) {
      socket.close();
      return;
    }
    socket.send(data);
  });

  // Counted, told, and answered all the same.
  socket.on('message', (data) => { // handler: callback unguarded
    if (isOver(address)) console.log('many');
    socket.send(data);
  });

  // It may be a game that is won.
  socket.on('message', (data) => { // handler: callback unknown unclear-refusal
    sent += 1;
    if (sent > 10) {
      socket.send('won');
      return;
    }
    socket.send(data);
  });
});
