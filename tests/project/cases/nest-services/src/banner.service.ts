import { Injectable } from '@nestjs/common';
import { PaddingService } from './padding.service.ts';

@Injectable()
export class BannerService {
  constructor(private readonly padding: PaddingService) {}

  wide(width: number): string {
    return `[${this.padding.pad(width)}]`;
  }

  narrow(width: number): string {
    return `[${this.padding.padAtMost(width)}]`;
  }
}
