import { asClass, createContainer } from 'awilix';
import { HttpServer } from './http-server.js';
import { MetricsServer } from './metrics-server.js';
import { plugins } from './plugins.js';

const container = createContainer();
container.register({ http: asClass(HttpServer).singleton(), metrics: asClass(MetricsServer).singleton() });

const http = container.resolve('http');
http.prepare(3000);
await http.register(plugins);
await http.start();
const metrics = container.resolve('metrics');
metrics.prepare(9100);
await metrics.start();
