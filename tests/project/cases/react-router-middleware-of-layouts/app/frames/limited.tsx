import { limit } from '../limit.server';

export const middleware = [limit];

export default function Frame() {
  return null;
}
