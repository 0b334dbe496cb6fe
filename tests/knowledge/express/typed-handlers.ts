// sample: functions that their types make handlers, though nothing here registers them
import type { Handler, RequestHandler } from 'express';

export const handler: Handler = (req, res) => {
  if (req.query.page) return res.render('page');
  if (req.query.file) return res.sendFile('/srv/file');
  if (req.query.old) return res.sendfile('/srv/file');
  if (req.query.download) return res.download('/srv/file');
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
};

export const requestHandler: RequestHandler = (req, res) => {
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
};
