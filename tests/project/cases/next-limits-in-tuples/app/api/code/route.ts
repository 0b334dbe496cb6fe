import { checkAddress } from '../../../lib/limits';
import { tryCatch } from '../../../lib/try-catch';

export async function POST(request: Request) { // handler: POST /api/code guarded or unknown
  const [error] = await tryCatch(checkAddress(request.headers.get('x-forwarded-for') ?? 'unknown'));
  if (error) {
    return Response.json({ error: error.message }, { status: 429 });
  }
  return Response.json({ sent: true });
}

export async function PUT(request: Request) { // handler: PUT /api/code unguarded
  const [error] = await tryCatch(checkAddress(request.headers.get('x-forwarded-for') ?? 'unknown'));
  if (error) {
    console.warn(error.message);
  }
  return Response.json({ sent: true });
}

export async function PATCH(request: Request) { // handler: PATCH /api/code unguarded
  const [error, body] = await tryCatch(request.json());
  if (error) {
    return Response.json({ error: 'No JSON' }, { status: 400 });
  }
  return Response.json({ received: body });
}
