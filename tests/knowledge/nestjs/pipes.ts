// sample: pipes of a method, a class and an app, which check or change all that a method is given
import { type ArgumentMetadata, BadRequestException, Body, Controller, Get, Module, type PipeTransform, Post, Query, UsePipes, ValidationPipe } from '@nestjs/common';
import { APP_PIPE, NestFactory } from '@nestjs/core';
import { ZodValidationPipe } from 'nestjs-zod';
import { Max } from 'class-validator';
import { z, type ZodType } from 'zod';

const SizeSchema = z.object({ size: z.number().max(100) });

type Size = z.infer<typeof SizeSchema>;

class SchemaPipe implements PipeTransform {
  constructor(private readonly schema: ZodType) {}

  transform(value: unknown, _metadata: ArgumentMetadata) {
    const result = this.schema.safeParse(value);
    if (!result.success) {
      throw new BadRequestException('invalid');
    }
    return result.data;
  }
}

class TrimPipe implements PipeTransform {
  transform(value: unknown) {
    return value;
  }
}

class AppPipe extends ValidationPipe {}

class Width {
  @Max(200)
  width!: number;

  height!: number;
}

@Controller('sizes')
class SizesController {
  @Post('own')
  @UsePipes(new SchemaPipe(SizeSchema))
  own(@Body() body: Size) { // handler: POST /sizes/own unguarded
    return 'x'.repeat(body.size);
  }

  @Post('package')
  @UsePipes(ZodValidationPipe)
  package(@Body() body: Size) { // handler: POST /sizes/package unguarded
    return 'x'.repeat(body.size);
  }

  @Post('bare')
  bare(@Body() body: Size) { // handler: POST /sizes/bare unguarded
    return 'x'.repeat(body.size); // amplifies: request
  }

  @Get('width')
  width(@Query() { width }: Width) { // handler: GET /sizes/width unguarded
    return 'x'.repeat(width);
  }

  @Get('height')
  height(@Query() { height }: Width) { // handler: GET /sizes/height unguarded
    return 'x'.repeat(height); // amplifies: request
  }
}

@UsePipes(TrimPipe)
@Controller('trimmed')
class TrimmedController {
  @Get()
  text(@Query('n') n: string) { // handler: GET /trimmed unguarded
    return 'x'.repeat(Number(n)); // amplifies: request
  }
}

@Module({ controllers: [SizesController, TrimmedController], providers: [{ provide: APP_PIPE, useClass: AppPipe }] })
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
