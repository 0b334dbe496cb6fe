import { NextResponse } from 'next/server';
import { withTeam } from '../../../../lib/with-team';

export const GET = withTeam(async ({ team }) => NextResponse.json({ team })); // handler: GET /api/reports/[id] guarded handler
