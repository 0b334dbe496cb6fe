import { Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';

@Injectable()
export class CookieStrategy extends PassportStrategy(Strategy, 'cookie') {
  validate(request: { headers: Record<string, string> }) {
    if (!request.headers.cookie) throw new UnauthorizedException();
    return { cookie: request.headers.cookie };
  }
}
