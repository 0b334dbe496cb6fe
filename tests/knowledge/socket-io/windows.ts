// sample: time stamps in a window, asked by a helper, in a promise, and by a store that is chosen while the program runs
import { Server, type Socket } from 'socket.io';

interface Entry {
  stamps: number[];
}

const entries = new Map<string, Entry>();

async function hasRoom(key: string, limit: number, windowMs: number): Promise<boolean> {
  const now = Date.now();
  let entry = entries.get(key);
  if (!entry) {
    entry = { stamps: [] };
    entries.set(key, entry);
  }
  const stamps = entry.stamps;
  while (stamps.length > 0 && (stamps[0] ?? now) < now - windowMs) stamps.shift();
  if (stamps.length >= limit) return false;
  stamps.push(now);
  return true;
}

const backends: Record<string, (key: string, limit: number) => Promise<boolean>> = { memory: async (key, limit) => hasRoom(key, limit, 60_000) };
let chosen = 'memory';

export function choose(name: string, backend: (key: string, limit: number) => Promise<boolean>): void {
  for (const other of Object.keys(backends)) delete backends[other];
  backends[name] = backend;
  chosen = name;
}

async function checkRateLimit(key: string): Promise<boolean> {
  try {
    return (await backends[chosen]?.(key, 10)) ?? true;
  } catch {
    return true;
  }
}

const logRateLimits = async (socket: Socket): Promise<boolean> => {
  console.log('rate limits are looked at elsewhere', socket.id);
  return true;
};

const io = new Server(3000);

io.on('connection', (socket) => {
  socket.on('window', async (text: string) => { // handler: callback guarded
    if (!(await hasRoom(socket.id, 10, 60_000))) return;
    socket.emit('said', text);
  });

  socket.on('chosen', async (text: string) => { // handler: callback unknown
    if (!(await checkRateLimit(socket.id))) return;
    socket.emit('said', text);
  });

  socket.on('promised', (text: string) => { // handler: callback unknown
    void checkRateLimit(socket.id).then((ok) => {
      if (!ok) return;
      socket.emit('said', text);
    });
  });

  socket.on('logged', async (text: string) => { // handler: callback unguarded
    if (!(await logRateLimits(socket))) return;
    socket.emit('said', text);
  });

  socket.on('ignored', async (text: string) => { // handler: callback unguarded
    await checkRateLimit(socket.id);
    socket.emit('said', text);
  });
});
