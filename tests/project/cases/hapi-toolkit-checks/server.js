import Hapi from '@hapi/hapi';
import { parentPort } from 'node:worker_threads';
import { signInRoutes } from './sign-in.js';

const server = new Hapi.Server({ port: 3000 });
const waiting = new Map();

// The thread that has started this one counts.
server.decorate('toolkit', 'checkRateLimit', (key, most) => new Promise((resolve) => {
  waiting.set(key, resolve);
  parentPort.postMessage({ key, most });
}));

signInRoutes(server);
await server.start();
