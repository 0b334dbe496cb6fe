export const handler = async () => ({ statusCode: 200, body: 'other' }); // handler: callback unguarded
export const list = async () => ({ statusCode: 200, body: 'of another file' });
