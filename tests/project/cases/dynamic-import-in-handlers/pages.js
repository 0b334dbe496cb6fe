import { Router } from 'express';

const pages = Router();

pages.get('/checked', async (req, res) => { // handler: GET /checked guarded handler
  const { isLimited } = await import('./limits.js');
  if (await isLimited(req.ip)) return res.status(429).end();
  res.send('checked');
});

pages.get('/loaded', async (req, res) => { // handler: GET /loaded unguarded
  const { isLimited } = await import('./limits.js');
  await isLimited(req.ip);
  res.send('loaded');
});

pages.get('/dots', async (req, res) => { // handler: GET /dots unguarded
  const { dots } = await import('./text.js');
  res.send(dots(Number(req.query.n))); // amplifies: request
});

pages.get('/dots/few', async (req, res) => { // handler: GET /dots/few unguarded
  const { dots } = await import('./text.js');
  res.send(dots(Math.min(Number(req.query.n) || 1, 9)));
});

export default pages;
