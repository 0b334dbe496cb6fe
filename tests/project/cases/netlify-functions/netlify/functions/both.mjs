// Where there is a handler, the default export is of no account.
export default async () => new Response('x'.repeat(10_000_000));

export const handler = async () => ({ statusCode: 200, body: 'both' }); // handler: * /.netlify/functions/both unguarded
