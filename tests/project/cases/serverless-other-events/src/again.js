export async function handler(event) { // handler: callback unguarded
  return { statusCode: 200, body: JSON.stringify(event.Records ?? event.queryStringParameters) };
}
