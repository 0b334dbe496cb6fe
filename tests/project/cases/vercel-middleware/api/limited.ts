export default function handler(request, response) { // handler: * /api/limited guarded
  response.send('a');
}
