import { Router } from 'express';
import { renderToString } from 'react-dom/server';
import { List } from './list';

export const pages = Router();

pages.get('/', (_req, res) => { // handler: GET / unguarded
  res.send(renderToString(<List items={['a', 'b']} />));
});
