import { isLimited } from './limits.js';

export async function send(req, res) {
  const limited = await isLimited(req.ip);
  if (limited) {
    res.status(429).json({ error: 'later' });
    return;
  }
  res.sendStatus(202);
}

export async function draft(req, res) {
  const limited = await isLimited(req.ip);
  res.json({ limited });
}
