import { NextResponse } from 'next/server';
import { withTeam } from '../../../lib/with-team';

export const POST = withTeam(async ({ team }) => NextResponse.json({ team })); // handler: POST /api/links unknown
