import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

@Injectable()
export class AddressGuard extends ThrottlerGuard {
  protected override errorMessage = 'Slow down';
}
