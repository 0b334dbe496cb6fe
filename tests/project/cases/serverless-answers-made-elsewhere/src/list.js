import { ok } from './responses.js';

export default async function list() {
  return ok([]);
}
