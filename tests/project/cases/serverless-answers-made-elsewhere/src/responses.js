export const ok = (body) => ({ statusCode: 200, body: JSON.stringify(body) });
export const refused = () => ({ statusCode: 429, body: 'Too Many Requests' });
