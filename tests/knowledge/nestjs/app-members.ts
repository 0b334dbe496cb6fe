// sample: what is done to an app of NestJS beside guards, and members of contexts that are seldom used
import { type CallHandler, type CanActivate, Controller, type ExecutionContext, Get, HttpException, type INestApplication, Module, type NestInterceptor, Req, Res, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Request, Response } from 'express';

const hits = new Map<string, number>();

class LoggingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    console.log(context.getClass(), context.getHandler(), context.getType(), context.getArgs());
    return next.handle();
  }
}

class HostGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const http = context.switchToHttp();
    http.getNext();
    const count = (hits.get(http.getRequest<Request>().hostname) ?? 0) + 1;
    hits.set(http.getRequest<Request>().hostname, count);
    if (count > 10) {
      http.getResponse<Response>().setHeader('Retry-After', '60');
      throw new HttpException('Too Many Requests', 429);
    }
    return true;
  }
}

@Controller('members')
class MembersController {
  @Get('request')
  request(@Req() req: Request & { rawBody: Buffer }) { // handler: GET /members/request unguarded
    return [req.hostname, req.host, req.header('x-a'), req.rawBody.length, 'x'.repeat(Number(req.signedCookies.size))]; // amplifies: request
  }

  @Get('response')
  response(@Req() req: Request, @Res() res: Response & { view(name: string): void }) { // handler: GET /members/response unguarded
    if (req.query.page) return res.render('page');
    if (req.query.file) return res.sendFile('/srv/file');
    if (req.query.old) return res.sendfile('/srv/file');
    if (req.query.download) return res.download('/srv/file');
    if (req.query.view) return res.view('page');
    res.send('x'.repeat(Number(req.query.size))); // amplifies: request
  }

  @Get('cookie')
  cookie(@Req() req: Request, @Res() res: { setCookie(name: string, value: string): { raw: { end(): void } } }) { // handler: GET /members/cookie unguarded
    res.setCookie('name', 'x'.repeat(Number(req.query.size))).raw.end(); // amplifies: request
  }

  @UseGuards(HostGuard)
  @Get('guarded')
  guarded() { // handler: GET /members/guarded guarded route
    return 'guarded';
  }
}

@Module({ controllers: [MembersController] })
class AppModule {}

const app = await NestFactory.create<NestExpressApplication>(AppModule);

app.set('trust proxy', 1).enable('etag').disable('x-powered-by');
app.useGlobalInterceptors(new LoggingInterceptor());
app.useGlobalFilters();
app.enableVersioning().enableShutdownHooks();
app.useLogger(console);
app.useWebSocketAdapter(null as never).useStaticAssets('public').useBodyParser('json').setBaseViewsDir('views').setViewEngine('hbs');
app.connectMicroservice({});
app.select(AppModule);
await app.startAllMicroservices();
await app.listen(3000);
app.getHttpServer().setTimeout(1000);

export function set(a: INestApplication, b: NestExpressApplication, c: NestFastifyApplication): void {
  a.enableShutdownHooks();
  b.enableShutdownHooks();
  c.enableShutdownHooks();
}
