import { Injectable } from '@nestjs/common';

@Injectable()
export class UsersService {
  sample(count: number): { id: number }[] {
    return Array.from({ length: count }, (_, id) => ({ id }));
  }

  avatar(): string {
    return '<svg/>';
  }
}
