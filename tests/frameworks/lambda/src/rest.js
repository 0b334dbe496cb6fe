export async function handler(event) {
  const { n } = JSON.parse(event.body);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: 'ab'.repeat(n) }) };
}
