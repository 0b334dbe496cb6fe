import { createServer } from './server.js';
async function main() { createServer() };
main();
