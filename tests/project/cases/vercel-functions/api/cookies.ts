import type { VercelApiHandler } from '@vercel/node';

const handler: VercelApiHandler = (request, response) => {
  if (!request.cookies['size']) {
    response.redirect('/');
    return;
  }
  response.send('x'.repeat(Number(request.cookies['size']))); // amplifies: request
};

export default handler; // handler: * /api/cookies unguarded
