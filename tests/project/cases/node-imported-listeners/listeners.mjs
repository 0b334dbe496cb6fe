import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default function plain(req, res) {
  res.end('plain');
}

export async function limited(req, res) {
  try {
    await limiter.consume(req.socket.remoteAddress);
  } catch {
    res.writeHead(429).end();
    return;
  }
  res.end('limited');
}

export const open = (req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.end('o'.repeat(Number(searchParams.get('n')))); // amplifies: request
};

export const masked = (req, res) => {
  res.end('*'.repeat(req.url.length));
};
