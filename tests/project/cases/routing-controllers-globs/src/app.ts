import 'reflect-metadata';
import path from 'node:path';
import { createExpressServer } from 'routing-controllers';

const app = createExpressServer({
  routePrefix: '/api',
  controllers: [path.join(__dirname, '/controllers/*.js')],
  middlewares: [`${__dirname}/middlewares/*.js`],
});

app.get('/health', (_request, response) => { // handler: GET /health unguarded
  response.send('ok');
});

app.listen(3000);
