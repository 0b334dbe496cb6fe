import { HttpException, HttpStatus } from '@nestjs/common';

const used = new Map<string, number>();

export function countRequest(user: string): void {
  const count = (used.get(user) ?? 0) + 1;
  used.set(user, count);
  if (count > 100) throw new HttpException('Too Many Requests', HttpStatus.TOO_MANY_REQUESTS);
}
