import { NextResponse, type NextRequest } from 'next/server';
import { fixedWindow } from '@arcjet/next';
import { aj, bare, dry, modeless } from '../../../lib/arcjet';

const strict = bare.withRule(fixedWindow({ mode: 'LIVE', window: '60s', max: 10 }));

export async function GET(request: NextRequest) { // handler: GET /api/arcjet guarded handler
  const decision = await aj.protect(request);
  if (decision.isDenied()) {
    return NextResponse.json({ error: 'too many requests' }, { status: 429 });
  }
  return NextResponse.json({ ok: true });
}

export async function POST(request: NextRequest) { // handler: POST /api/arcjet unguarded ; near-miss: switched-off
  const decision = await dry.protect(request);
  if (decision.isDenied()) {
    return NextResponse.json({ error: 'too many requests' }, { status: 429 });
  }
  return NextResponse.json({ ok: true });
}

export async function PUT(request: NextRequest) { // handler: PUT /api/arcjet unguarded ; near-miss: switched-off
  const decision = await modeless.protect(request);
  if (decision.isDenied()) {
    return NextResponse.json({ error: 'too many requests' }, { status: 429 });
  }
  return NextResponse.json({ ok: true });
}

export async function PATCH(request: NextRequest) { // handler: PATCH /api/arcjet unguarded ; near-miss: unchecked
  const decision = await aj.protect(request);
  if (decision.isErrored()) {
    console.warn('arcjet is down', decision.reason);
  }
  return NextResponse.json({ ok: true });
}

export async function DELETE(request: NextRequest) { // handler: DELETE /api/arcjet guarded handler
  const decision = await strict.protect(request);
  if (decision.conclusion === 'DENY') {
    return new Response('Too Many Requests', { status: 429 });
  }
  return new Response(null, { status: 204 });
}
