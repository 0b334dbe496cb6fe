export default async function (request, response) { // handler: * /api/body unguarded
  response.json({ text: 'x'.repeat(request.body.n) }); // amplifies: request
}
