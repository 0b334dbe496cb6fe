// sample: a body that is collected by hand and handed over by a promise
import http from 'node:http';

function readJson(req) {
  return new Promise((resolve, reject) => {
    let raw = '';
    req.on('data', (chunk) => {
      raw += chunk;
      if (raw.length > 1e6) req.destroy();
    });
    req.on('end', () => {
      try {
        resolve(JSON.parse(raw));
      } catch (error) {
        reject(error);
      }
    });
  });
}

const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 10));
const decided = () => new Promise((resolve) => { resolve(true); });

http.createServer(async (req, res) => { // handler: callback unguarded
  const { size, few, many } = await readJson(req);
  if (!(await decided())) {
    res.writeHead(503).end();
    return;
  }
  res.write(Buffer.alloc(size)); // amplifies: request
  res.write('x'.repeat(Math.min(few, 100)));
  res.write('x'.repeat(await later(100)));
  res.end('y'.repeat(await later(many))); // amplifies: request
}).listen(3000);

http.createServer(async (req, res) => { // handler: callback unguarded
  const text = await new Promise((resolve) => {
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
  res.end(text);
}).listen(3001);
