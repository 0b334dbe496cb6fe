import { createServer } from 'node:http';
import { buildApp } from './app.ts';

createServer(buildApp()).listen(3000);
