import { ok, refused } from './responses.js';

const hits = new Map();

export const run = async (event) => { // handler: callback guarded
  const address = event.requestContext.http.sourceIp;
  const count = (hits.get(address) ?? 0) + 1;
  hits.set(address, count);
  return count > 10 ? refused() : ok('counted');
};
