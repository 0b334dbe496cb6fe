// sample: UseGuards on a class and on a method, among other guards and inside a composed decorator
import { applyDecorators, type CanActivate, Controller, Get, Module, Post, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SkipThrottle, Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

class SessionGuard implements CanActivate {
  canActivate(): boolean {
    return true;
  }
}

const Limited = (limit: number) => applyDecorators(Throttle({ default: { limit, ttl: 60_000 } }), UseGuards(ThrottlerGuard));

const Private = () => applyDecorators(UseGuards(SessionGuard));

@Controller('reports')
@UseGuards(SessionGuard, ThrottlerGuard)
class ReportsController {
  @Get()
  list() { // handler: GET /reports guarded
    return [];
  }

  @SkipThrottle()
  @Get('live')
  live() { // handler: GET /reports/live unguarded
    return [];
  }
}

@Controller('templates')
@Private()
class TemplatesController {
  @Get()
  list() { // handler: GET /templates unguarded
    return [];
  }

  @Get(':id')
  @UseGuards(ThrottlerGuard)
  show() { // handler: GET /templates/:id guarded route
    return {};
  }

  @Post()
  @Limited(3)
  create() { // handler: POST /templates guarded
    return { created: true };
  }

  @Post('preview')
  @Private()
  preview() { // handler: POST /templates/preview unguarded
    return { ok: true };
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [ReportsController, TemplatesController],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
