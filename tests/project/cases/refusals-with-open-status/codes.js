import { lookUp } from 'some-codes';

export const codeFor = (name) => lookUp(name);

export async function load(id) {
  const response = await fetch(`https://stock.example/${id}`);
  return { status: response.status, body: await response.text() };
}
