const { take } = require('../shared/counts');

module.exports = async function (context, req) { // handler: GET /api/counted guarded handler
  if (!take(req.headers['x-forwarded-for'])) {
    context.res = { status: 429, body: 'Too Many Requests' };
    return;
  }
  context.res = { body: 'counted' };
};
