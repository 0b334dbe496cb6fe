// sample: the oldest form, and bounded
exports.handler = function (event, context) { // handler: callback unguarded
  const width = Number(event.queryStringParameters.width);
  if (!(width <= 120)) {
    context.done(null, { statusCode: 400, body: 'x'.repeat(width) }); // amplifies: request
    return;
  }
  context.succeed({ statusCode: 200, body: 'x'.repeat(width) });
};
