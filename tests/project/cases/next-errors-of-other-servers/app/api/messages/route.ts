import { mailbox } from 'some-mail-client';
import { withErrors } from '../../../lib/with-errors';

export const GET = withErrors(async (request) => Response.json(await mailbox(request.headers.get('authorization')).list())); // handler: GET /api/messages unguarded
