export default function handler(request, response) { // handler: * /api/old guarded process
  response.json([]);
}
