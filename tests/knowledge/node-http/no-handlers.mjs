// sample: clients, agents and other servers of the same names are no handlers
import http from 'node:http';
import net from 'node:net';
import { createServer } from './proxy.mjs';

const agent = new http.Agent({ keepAlive: true });

export function fetchTitle(url, callback) {
  http.get(url, { agent }, (res) => {
    let html = '';
    res.on('data', (chunk) => (html += chunk));
    res.on('end', () => callback(/<title>(.*?)<\/title>/.exec(html)?.[1]));
  });
}

net.createServer((socket) => socket.end('bye')).listen(7000);
createServer((req, res) => res.end('not of node')).listen(7001);
