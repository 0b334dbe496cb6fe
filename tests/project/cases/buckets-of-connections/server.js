const { Server } = require('socket.io');
const { Bucket } = require('./bucket');

const buckets = new Map();
const io = new Server(3000);
io.on('connection', (socket) => {
  const bucket = new Bucket(10, 1000);
  const { address } = socket.handshake;
  if (!buckets.has(address)) buckets.set(address, new Bucket(10, 1000));
  const shared = buckets.get(address);

  // Whether that is a refusal is not said.
  socket.on('refused', (payload, ack) => { // handler: callback unknown
    if (!bucket.allow()) return ack({ error: 'wait' });
    ack({ ok: true });
  });
  socket.on('dropped', (payload, ack) => { // handler: callback guarded
    if (!bucket.allow()) return;
    ack({ ok: true });
  });
  socket.on('fresh', (payload, ack) => { // handler: callback unguarded
    if (!bucket.isFresh()) return ack({ error: 'old' });
    ack({ ok: true });
  });
  // One that is made for the message counts nothing.
  socket.on('anew', (payload, ack) => { // handler: callback unguarded
    const own = new Bucket(10, 1000);
    if (!own.allow()) return ack({ error: 'wait' });
    ack({ ok: true });
  });
  // What a map holds is not known, but says what it refuses for.
  socket.on('shared', (payload, ack) => { // handler: callback unknown
    if (!shared.allow()) return ack({ error: 'Too Many Requests' });
    ack({ ok: true });
  });
});
