import Hapi from '@hapi/hapi';
import { strategies } from './strategies.js';
import { routes } from './routes.js';

const server = Hapi.server({ port: 3000 });

strategies(server);
routes(server);

await server.start();
