import { handleRequest } from './handle';

export default { fetch: handleRequest }; // handler: callback unguarded
