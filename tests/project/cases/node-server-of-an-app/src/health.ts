import type { RequestListener } from 'node:http';

export const health: RequestListener = (_req, res) => {
  res.end('ok');
};
