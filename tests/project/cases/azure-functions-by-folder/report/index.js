module.exports = function (context, req) { // handler: * /api/report unguarded
  const count = Number(req.query.count);
  if (!count) {
    context.res.status(400).send('How many?');
    return;
  }
  context.res = { body: 'x'.repeat(count) }; // amplifies: request
  context.done();
};
