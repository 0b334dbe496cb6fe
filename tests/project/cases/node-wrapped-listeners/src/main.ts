import { createServer } from 'node:http';
import { pages } from './pages.ts';
import { limited, logged } from './wrap.ts';

createServer(limited(pages)).listen(3000); // handler: callback guarded
createServer(logged(pages)).listen(3001); // handler: callback unguarded
createServer(logged(limited(pages))).listen(3002); // handler: callback guarded
