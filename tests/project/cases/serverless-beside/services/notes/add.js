'use strict';

const hits = new Map();

module.exports.add = async (event) => { // handler: callback guarded handler
  const key = event.requestContext.identity.sourceIp;
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  if (count > 10) return { statusCode: 429, body: 'Too Many Requests' };
  return { statusCode: 201, body: event.body };
};
