import { toNextJsHandler } from 'better-auth/next-js';
import { auth } from '../../../../lib/auth';

const handlers = toNextJsHandler(auth);

export const GET = async (request: Request) => handlers.GET(request); // handler: GET /api/called/[...all] guarded handler

export async function POST(request: Request) { // handler: POST /api/called/[...all] guarded handler
  const response = await handlers.POST(request);
  console.log(response.status);
  return response;
}

// What is not called limits nothing.
export const PUT = async (request: Request) => Response.json({ known: handlers.PUT.name, at: request.url }); // handler: PUT /api/called/[...all] unguarded
