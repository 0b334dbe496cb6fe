// sample: guards that ask a strategy of Passport by its name, which tells who the client is and may refuse for the rate
import { Controller, type ExecutionContext, Get, HttpException, HttpStatus, Injectable, mixin, Module, UnauthorizedException, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { AuthGuard as SessionGuard } from '@acme/sessions';
import { Strategy } from 'passport-custom';
import { Strategy as Token } from 'passport-token';
import { store } from 'some-store';

@Injectable()
class KeyStrategy extends PassportStrategy(Strategy, 'key') {
  async validate(request: { headers: Record<string, string> }) {
    const user = await store.userOf(request.headers['x-key']);
    if (!user) throw new UnauthorizedException();
    if (await store.isOverDailyLimit(user)) {
      throw new HttpException('Too Many Requests', HttpStatus.TOO_MANY_REQUESTS);
    }
    return user;
  }
}

@Injectable()
class CookieStrategy extends PassportStrategy(Strategy, 'cookie') {
  async validate(request: { headers: Record<string, string> }) {
    const user = await store.userOf(request.headers.cookie);
    if (!user) throw new UnauthorizedException();
    return user;
  }
}

// Its name is that which `passport-token` gives it.
@Injectable()
class TokenStrategy extends PassportStrategy(Token) {
  async validate(token: string) {
    if ((await store.hits(token)) > 10) throw new HttpException('Too Many Requests', 429);
    return store.userOf(token);
  }
}

@Injectable()
class KeyGuard extends AuthGuard('key') {
  canActivate(context: ExecutionContext) {
    return super.canActivate(context);
  }
}

@Injectable()
class LenientGuard extends AuthGuard('key') {
  handleRequest<User>(_error: unknown, user: User) {
    return user;
  }
}

function named(name: string) {
  class NamedGuard extends AuthGuard(name) {}
  return mixin(NamedGuard);
}

@Controller('accounts')
class AccountsController {
  @Get('key')
  @UseGuards(AuthGuard('key'))
  byKey() { // handler: GET /accounts/key guarded route
    return [];
  }

  @Get('cookie')
  @UseGuards(AuthGuard('cookie'))
  byCookie() { // handler: GET /accounts/cookie unguarded
    return [];
  }

  @Get('token')
  @UseGuards(AuthGuard('token'))
  byToken() { // handler: GET /accounts/token guarded route
    return [];
  }

  // Whoever has a cookie is not counted.
  @Get('either')
  @UseGuards(AuthGuard(['key', 'cookie']))
  byEither() { // handler: GET /accounts/either unknown unclear-refusal
    return [];
  }

  @Get('both')
  @UseGuards(AuthGuard(['key', 'token']))
  byBoth() { // handler: GET /accounts/both guarded route
    return [];
  }

  @Get('extended')
  @UseGuards(KeyGuard)
  byExtended() { // handler: GET /accounts/extended guarded route
    return [];
  }

  // It lets pass whom the strategy has refused.
  @Get('lenient')
  @UseGuards(LenientGuard)
  byLenient() { // handler: GET /accounts/lenient unguarded
    return [];
  }

  @Get('named-key')
  @UseGuards(named('key'))
  byNamedKey() { // handler: GET /accounts/named-key guarded route
    return [];
  }

  @Get('named-cookie')
  @UseGuards(named('cookie'))
  byNamedCookie() { // handler: GET /accounts/named-cookie unguarded
    return [];
  }

  @Get('session')
  @UseGuards(SessionGuard('key'))
  bySession() { // handler: GET /accounts/session unguarded
    return [];
  }
}

@Module({ controllers: [AccountsController], providers: [KeyStrategy, CookieStrategy, TokenStrategy] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
