// sample: APP_GUARD guards every controller, SkipThrottle takes it off and { default: false } puts it back
import { Controller, Get, Module, Post } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { SkipThrottle, Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('articles')
class ArticlesController {
  @Get()
  list() { // handler: GET /articles guarded process
    return [];
  }

  @Throttle({ default: { limit: 3, ttl: 60_000 } })
  @Post()
  create() { // handler: POST /articles guarded process
    return { created: true };
  }

  @SkipThrottle()
  @Get('feed')
  feed() { // handler: GET /articles/feed unguarded
    return [];
  }

  @SkipThrottle({ default: true })
  @Get('sitemap')
  sitemap() { // handler: GET /articles/sitemap unguarded
    return [];
  }
}

@SkipThrottle()
@Controller('webhooks')
class WebhooksController {
  @Post('mail')
  mail() { // handler: POST /webhooks/mail unguarded
    return { received: true };
  }

  @SkipThrottle({ default: false })
  @Get('log')
  log() { // handler: GET /webhooks/log guarded process
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [ArticlesController, WebhooksController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

void bootstrap();
