import { Injectable } from '@nestjs/common';

@Injectable()
export class PaddingService {
  pad(count: number): string {
    return ' '.repeat(count);
  }

  padAtMost(count: number): string {
    return ' '.repeat(Math.min(count, 500));
  }
}
