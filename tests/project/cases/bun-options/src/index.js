import { OPTIONS } from '#src/options.js';

Bun.serve(OPTIONS); // handler: * /status,/filled unguarded
