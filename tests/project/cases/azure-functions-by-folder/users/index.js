module.exports = async function (context, req) { // handler: GET|POST /api/users/{id:int?} unguarded
  context.log('asked');
  context.res = { status: 200, body: { id: req.params.id, name: req.query.name } };
};
