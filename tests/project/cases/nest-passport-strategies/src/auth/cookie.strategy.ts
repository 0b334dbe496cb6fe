import { Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { Way } from './ways';

@Injectable()
export class CookieStrategy extends PassportStrategy(Strategy, Way.Cookie) {
  validate(request: { headers: Record<string, string> }) {
    if (!request.headers.cookie) throw new UnauthorizedException();
    return { cookie: request.headers.cookie };
  }
}
