import Boom from '@hapi/boom';

const counts = new Map();

async function validate(request, token) {
  const count = (counts.get(token) ?? 0) + 1;
  counts.set(token, count);
  if (count > 10) throw Boom.tooManyRequests();
  return { isValid: true, credentials: { token } };
}

export function strategies(server) {
  server.auth.strategy('token', 'bearer-access-token', { validate });
  server.auth.strategy('open', 'bearer-access-token', { validate: () => ({ isValid: true, credentials: {} }) });
}
