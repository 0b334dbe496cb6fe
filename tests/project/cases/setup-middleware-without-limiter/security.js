import helmet from 'helmet';

export function secure(app, { limit }) {
  app.disable('x-powered-by');
  app.set('limit', limit);
  app.use(helmet());
}
