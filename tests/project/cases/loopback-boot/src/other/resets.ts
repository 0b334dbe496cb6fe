import { HttpErrors } from '@loopback/rest';

const counts = new Map<string, number>();

export class Resets {
  async begin(user: string) {
    const count = (counts.get(user) ?? 0) + 1;
    counts.set(user, count);
    if (count > 3) throw new HttpErrors.TooManyRequests();
  }
}
