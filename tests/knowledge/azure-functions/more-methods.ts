// sample: the other verbs of Azure Functions, and the type of its handlers
import { app, type HttpHandler } from '@azure/functions';

const sized: HttpHandler = async (request) => {
  const size = new URL(request.url).searchParams.get('size');
  return { body: 'x'.repeat(Number(size)) }; // amplifies: request
};

app.put('put', sized); // handler: PUT /api/put unguarded
app.patch('patch', { handler: sized }); // handler: PATCH /api/patch unguarded
app.deleteRequest('delete', sized); // handler: DELETE /api/delete unguarded
