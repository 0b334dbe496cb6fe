import { createHonoServer } from 'react-router-hono-server/node';
import { limit } from './limits';

export default createHonoServer({
  defaultLogger: false,
  configure: (server) => {
    server.use('*', limit(100));
  },
});
