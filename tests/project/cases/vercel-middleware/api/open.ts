export default function handler(request, response) { // handler: * /api/open unguarded
  response.send('a');
}
