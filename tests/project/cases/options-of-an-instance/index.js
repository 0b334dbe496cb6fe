import { configure } from 'unread-settings';
import { Server } from './server.js';

const server = new Server();
configure(server);
server.start();
