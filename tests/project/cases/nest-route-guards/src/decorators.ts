import { applyDecorators, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { AccountGuard, ThrottleLoginGuard } from './account.guard';

export function Careful() {
  return applyDecorators(UseGuards(AccountGuard), Throttle({ default: { limit: 3, ttl: 60_000 } }));
}

export const RateLimited = () => applyDecorators(UseGuards(ThrottlerGuard));

export const Login = () => applyDecorators(UseGuards(ThrottleLoginGuard), Throttle({ default: { limit: 3, ttl: 60_000 } }));
