import { schedule } from '@netlify/functions';

export const handler = schedule('@hourly', async () => ({ statusCode: 200, body: 'scheduled' }));
