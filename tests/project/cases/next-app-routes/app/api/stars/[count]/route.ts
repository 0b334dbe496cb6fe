import { bar, stars } from '../../../../lib/text';

export async function GET(_request: Request, { params }: { params: Promise<{ count: string }> }) { // handler: GET /api/stars/[count] unguarded
  const { count } = await params;
  return new Response(stars(Number(count))); // amplifies: request
}

export async function POST(request: Request) { // handler: POST /api/stars/[count] unguarded
  const { searchParams } = new URL(request.url);
  const n = Number(searchParams.get('n'));
  const stream = new ReadableStream({
    start(controller) {
      for (let i = 0; i < n; i++) { // amplifies: request
        controller.enqueue('star\n');
      }
      controller.close();
    },
  });
  return new Response(stream);
}

export async function PUT(_request: Request, { params }: { params: Promise<{ count: string }> }) { // handler: PUT /api/stars/[count] unguarded
  const { count } = await params;
  return new Response(bar(Number(count)));
}

export async function PATCH(request: Request) { // handler: PATCH /api/stars/[count] unguarded
  const form = await request.formData();
  const count = Number(form.get('count'));
  console.log(stars(count));
  return Response.json({ ok: true });
}
