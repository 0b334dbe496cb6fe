import { Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { countRequest } from './quota';

@Injectable()
export class KeyStrategy extends PassportStrategy(Strategy, 'key') {
  validate(request: { headers: Record<string, string> }) {
    const key = request.headers['x-key'];
    if (!key) throw new UnauthorizedException();
    countRequest(key);
    return { key };
  }
}
