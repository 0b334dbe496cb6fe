// sample: what the parameter decorators bring, and the pipes that convert only or bound
import { BadRequestException, Body, Controller, DefaultValuePipe, Get, Headers, Module, Param, ParseEnumPipe, ParseIntPipe, type PipeTransform, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import type { Request } from 'express';

enum Width {
  Narrow = '40',
  Wide = '120',
}

class ClampPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    return Math.max(0, Math.min(Number(value) || 0, 500));
  }
}

class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const number = Number(value);
    if (!Number.isInteger(number)) {
      throw new BadRequestException(`${value} is no number`);
    }
    return number;
  }
}

@Controller('noise')
class NoiseController {
  @Get('query')
  query(@Query('n') n: string) { // handler: GET /noise/query guarded process
    return 'x'.repeat(+n); // amplifies: request
  }

  @Get('whole-query')
  wholeQuery(@Query() query: Record<string, string>) { // handler: GET /noise/whole-query guarded process
    return 'x'.repeat(Number(query['n'])); // amplifies: request
  }

  @Get('destructured')
  destructured(@Query() { amount = '50' }: { amount?: string }) { // handler: GET /noise/destructured guarded process
    return 'x'.repeat(parseInt(amount, 10)); // amplifies: request
  }

  @Get('param/:n')
  param(@Param('n') n: string) { // handler: GET /noise/param/:n guarded process
    return Array.from({ length: Number(n) }, (_, i) => i); // amplifies: request
  }

  @Post('body')
  body(@Body() body: { size: number }) { // handler: POST /noise/body guarded process
    return new StreamableFile(Buffer.alloc(body.size)); // amplifies: request
  }

  @Post('body-key')
  bodyKey(@Body('size') size: number) { // handler: POST /noise/body-key guarded process
    return new Array(size).fill(0); // amplifies: request
  }

  @Get('header')
  header(@Headers('x-count') count: string) { // handler: GET /noise/header guarded process
    return 'x'.repeat(Number(count)); // amplifies: request
  }

  @Get('request')
  request(@Req() request: Request) { // handler: GET /noise/request guarded process
    return 'x'.repeat(Number(request.query['n'])); // amplifies: request
  }

  @Get('parsed')
  parsed(@Query('n', ParseIntPipe) n: number) { // handler: GET /noise/parsed guarded process
    return new StreamableFile(Buffer.alloc(n)); // amplifies: request
  }

  @Get('defaulted')
  defaulted(@Query('n', new DefaultValuePipe(10), ParseIntPipe) n: number) { // handler: GET /noise/defaulted guarded process
    return 'x'.repeat(n); // amplifies: request
  }

  @Get('own-number')
  ownNumber(@Query('n', NumberPipe) n: number) { // handler: GET /noise/own-number guarded process
    return 'x'.repeat(n); // amplifies: request
  }

  @Get('own-clamp')
  ownClamp(@Query('n', ClampPipe) n: number) { // handler: GET /noise/own-clamp guarded process
    return 'x'.repeat(n);
  }

  @Get('enum')
  enum(@Query('width', new ParseEnumPipe(Width)) width: Width) { // handler: GET /noise/enum guarded process
    return '-'.repeat(Number(width));
  }

  @Get('checked')
  checked(@Query('n', ParseIntPipe) n: number) { // handler: GET /noise/checked guarded process
    if (n > 500) {
      throw new BadRequestException('at most 500');
    }
    return 'x'.repeat(n);
  }

  @Get('checked-below')
  checkedBelow(@Query('n', ParseIntPipe) n: number) { // handler: GET /noise/checked-below guarded process
    if (n < 1) {
      throw new BadRequestException('at least 1');
    }
    return 'x'.repeat(n); // amplifies: request
  }

  @Post('echo')
  echo(@Body('text') text: string) { // handler: POST /noise/echo guarded process
    return { text: text.toUpperCase(), masked: '*'.repeat(text.length) };
  }

  @Get('configured')
  configured() { // handler: GET /noise/configured guarded process
    return '='.repeat(Number(process.env['BANNER_WIDTH']));
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [NoiseController],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
