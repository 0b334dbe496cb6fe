import { feathers } from '@feathersjs/feathers';
import express, { errorHandler, json, rest } from '@feathersjs/express';
import { services } from './services/index.js';

const app = express(feathers());

app.use(json());
app.configure(rest());
app.configure(services);
app.use(errorHandler());

export { app };
