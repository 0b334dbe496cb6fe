exports.run = async (context) => { // handler: POST /api/more unguarded
  const { url, method, body } = context.req;
  if (method === 'PUT') {
    context.bindings.res = { status: 405 };
    return;
  }
  if (body.short) {
    context.res.type('text/plain').sendStatus(204);
    return;
  }
  if (body.long) {
    context.res.end('x'.repeat(Number(context.bindings.req.rawBody))); // amplifies: request
    return;
  }
  context.res.body = url + 'x'.repeat(body.count); // amplifies: request
};
