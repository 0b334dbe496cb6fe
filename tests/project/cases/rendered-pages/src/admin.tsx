import { Router } from 'express';
import { renderToString } from 'react-dom/server';
import { List } from './list';

const admin = Router();

admin.get('/', (_req, res) => { // handler: GET / guarded
  res.send(renderToString(<List items={[]} />));
});

export default admin;
