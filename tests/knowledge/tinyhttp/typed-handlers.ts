// sample: a function that its type makes a handler, though nothing here registers it
import type { Handler } from '@tinyhttp/app';

export const handler: Handler = (req, res) => {
  if (req.query.none) return res.sendStatus(204);
  if (req.query.moved) return res.redirect('/');
  if (req.query.file) return res.sendFile('/srv/file');
  if (req.query.download) return res.download('/srv/file');
  if (req.query.page) return res.render('page');
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
};
