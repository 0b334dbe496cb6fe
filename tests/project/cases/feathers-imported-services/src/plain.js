const { TooManyRequests } = require('@feathersjs/errors');

const counts = new Map();

function limit(context) {
  const count = (counts.get(context.params.ip) ?? 0) + 1;
  counts.set(context.params.ip, count);
  if (count > 10) throw new TooManyRequests();
  return context;
}

exports.plain = (app) => {
  app.use('/plain', { // handler: GET /plain guarded route
    async find() {
      return [];
    },
  });
};

exports.hooks = { before: { find: [limit] } };
