// sample: a global guard that is added when the app listens already, and one in time
import { type CanActivate, Controller, type ExecutionContext, Get, HttpException, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const hits = new Map<string, number>();
setInterval(() => hits.clear(), 60_000).unref();

class LimitGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { ip } = context.switchToHttp().getRequest();
    const count = (hits.get(ip) ?? 0) + 1;
    hits.set(ip, count);
    if (count > 100) throw new HttpException('Too Many Requests', 429);
    return true;
  }
}

@Controller('late')
class LateController {
  @Get()
  list(): string[] { // handler: GET /late unguarded
    return [];
  }
}

@Controller('early')
class EarlyController {
  @Get()
  list(): string[] { // handler: GET /early guarded process
    return [];
  }
}

@Module({ controllers: [LateController] })
class LateModule {}

@Module({ controllers: [EarlyController] })
class EarlyModule {}

async function late(): Promise<void> {
  const app = await NestFactory.create(LateModule);
  await app.listen(3000);
  app.useGlobalGuards(new LimitGuard());
}

async function early(): Promise<void> {
  const app = await NestFactory.create(EarlyModule);
  app.useGlobalGuards(new LimitGuard());
  await app.listen(3001);
}

void late();
void early();
