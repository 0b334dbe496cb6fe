import { Injectable } from '@nestjs/common';
import { TooManyException } from './too-many.exception.ts';

@Injectable()
export class WindowService {
  private readonly hits = new Map<string, number>();

  count(key: string): void {
    const hits = (this.hits.get(key) ?? 0) + 1;
    this.hits.set(key, hits);
    if (hits > 10) {
      throw new TooManyException();
    }
  }
}
