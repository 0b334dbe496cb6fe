import { ApiServer } from './api-server.ts';
import { StatusServer } from './status-server.ts';

new ApiServer().start(3000);
new StatusServer().start(9000);
