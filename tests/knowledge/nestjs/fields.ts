// sample: what class-validator lets through, where a ValidationPipe checks the fields of a parameter's class
import { Body, Controller, Get, Module, Post, Query, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsEnum, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { SaneCount } from '@acme/validators';

enum Width {
  Narrow = 40,
  Wide = 120,
}

class PageQuery {
  @ApiProperty()
  @Type(() => Number)
  @IsInt()
  @Max(100)
  size!: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  rows?: number;

  @IsIn([10, 20, 50])
  step!: number;

  @IsEnum(Width)
  width!: Width;

  @SaneCount()
  count!: number;

  @IsInt()
  @Max(1_000_000)
  large!: number;
}

class Banner {
  @IsString()
  @MaxLength(40)
  title!: string;

  @IsString()
  body!: string;

  @Length(1, 20)
  name!: string;
}

interface Loose {
  size: number;
}

@Controller('pages')
class PagesController {
  @Get('size')
  size(@Query() query: PageQuery) { // handler: GET /pages/size unguarded
    return 'x'.repeat(query.size);
  }

  @Get('rows')
  rows(@Query() query: PageQuery) { // handler: GET /pages/rows unguarded
    return 'x'.repeat(query.rows ?? 1); // amplifies: request
  }

  @Get('step')
  step(@Query() { step, width }: PageQuery) { // handler: GET /pages/step unguarded
    return 'x'.repeat(step) + '-'.repeat(width);
  }

  @Get('count')
  count(@Query() { count }: PageQuery) { // handler: GET /pages/count unguarded
    return 'x'.repeat(count);
  }

  @Get('large')
  large(@Query() query: PageQuery) { // handler: GET /pages/large unguarded
    return 'x'.repeat(query.large); // amplifies: request 1000000
  }

  @Post('banner')
  banner(@Body() banner: Banner) { // handler: POST /pages/banner unguarded
    return [banner.title.repeat(500), banner.name.repeat(500)];
  }

  @Post('body')
  body(@Body() banner: Banner) { // handler: POST /pages/body unguarded
    return banner.body.repeat(500); // amplifies: request _
  }

  @Post('loose')
  loose(@Body() body: Loose) { // handler: POST /pages/loose unguarded
    return 'x'.repeat(body.size); // amplifies: request
  }
}

@Module({ controllers: [PagesController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  await app.listen(3000);
}

void bootstrap();
