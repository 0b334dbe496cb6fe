import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import app from './app.ts';
import { health } from './health.ts';

const tls = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };

http.createServer(app).listen(80);
https.createServer(tls, app).listen(443);
http.createServer(health).listen(9000); // handler: callback unguarded
