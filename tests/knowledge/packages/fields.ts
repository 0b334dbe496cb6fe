// sample: decorators of fields that bound nothing leave the bound that another one says
import { Body, Controller, Module, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiHideProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Expose } from 'class-transformer';
import { Allow, ArrayMinSize, ArrayNotEmpty, IsArray, IsDefined, IsDivisibleBy, IsNegative, IsNotEmpty, IsNotEmptyObject, IsNotIn, IsNumber, IsNumberString, IsPositive, MinLength, NotEquals, Equals, IsUUID, Max } from 'class-validator';
import { from } from 'rxjs';

class Sizes {
  @IsDefined()
  @Max(500_000)
  n0: number;

  @IsNotEmpty()
  @Max(500_000)
  n1: number;

  @IsNumber()
  @Max(500_000)
  n2: number;

  @IsPositive()
  @Max(500_000)
  n3: number;

  @IsNegative()
  @Max(500_000)
  n4: number;

  @IsArray()
  @Max(500_000)
  n5: number;

  @IsNotEmptyObject()
  @Max(500_000)
  n6: number;

  @ArrayMinSize(1)
  @Max(500_000)
  n7: number;

  @ArrayNotEmpty()
  @Max(500_000)
  n8: number;

  @IsDivisibleBy(2)
  @Max(500_000)
  n9: number;

  @Allow()
  @Max(500_000)
  n10: number;

  @IsNotIn([3])
  @Max(500_000)
  n11: number;

  @NotEquals(3)
  @Max(500_000)
  n12: number;

  @MinLength(1)
  @Max(500_000)
  n13: number;

  @IsNumberString()
  @Max(500_000)
  n14: number;

  @Expose()
  @ApiPropertyOptional()
  @ApiHideProperty()
  @Max(500_000)
  shown: number;

  @Equals(500_000)
  fixed: number;

  @IsUUID()
  id: string;
}

@Controller()
class SizesController {
  @Post('/0')
  post0(@Body() body: Sizes) { // handler: POST /0 unguarded
    return 'x'.repeat(body.n0); // amplifies: request 500000
  }

  @Post('/1')
  post1(@Body() body: Sizes) { // handler: POST /1 unguarded
    return 'x'.repeat(body.n1); // amplifies: request 500000
  }

  @Post('/2')
  post2(@Body() body: Sizes) { // handler: POST /2 unguarded
    return 'x'.repeat(body.n2); // amplifies: request 500000
  }

  @Post('/3')
  post3(@Body() body: Sizes) { // handler: POST /3 unguarded
    return 'x'.repeat(body.n3); // amplifies: request 500000
  }

  @Post('/4')
  post4(@Body() body: Sizes) { // handler: POST /4 unguarded
    return 'x'.repeat(body.n4); // amplifies: request 500000
  }

  @Post('/5')
  post5(@Body() body: Sizes) { // handler: POST /5 unguarded
    return 'x'.repeat(body.n5); // amplifies: request 500000
  }

  @Post('/6')
  post6(@Body() body: Sizes) { // handler: POST /6 unguarded
    return 'x'.repeat(body.n6); // amplifies: request 500000
  }

  @Post('/7')
  post7(@Body() body: Sizes) { // handler: POST /7 unguarded
    return 'x'.repeat(body.n7); // amplifies: request 500000
  }

  @Post('/8')
  post8(@Body() body: Sizes) { // handler: POST /8 unguarded
    return 'x'.repeat(body.n8); // amplifies: request 500000
  }

  @Post('/9')
  post9(@Body() body: Sizes) { // handler: POST /9 unguarded
    return 'x'.repeat(body.n9); // amplifies: request 500000
  }

  @Post('/10')
  post10(@Body() body: Sizes) { // handler: POST /10 unguarded
    return 'x'.repeat(body.n10); // amplifies: request 500000
  }

  @Post('/11')
  post11(@Body() body: Sizes) { // handler: POST /11 unguarded
    return 'x'.repeat(body.n11); // amplifies: request 500000
  }

  @Post('/12')
  post12(@Body() body: Sizes) { // handler: POST /12 unguarded
    return 'x'.repeat(body.n12); // amplifies: request 500000
  }

  @Post('/13')
  post13(@Body() body: Sizes) { // handler: POST /13 unguarded
    return 'x'.repeat(body.n13); // amplifies: request 500000
  }

  @Post('/14')
  post14(@Body() body: Sizes) { // handler: POST /14 unguarded
    return 'x'.repeat(body.n14); // amplifies: request 500000
  }

  @Post('/shown')
  shown(@Body() body: Sizes) { // handler: POST /shown unguarded
    return 'x'.repeat(body.shown); // amplifies: request 500000
  }

  @Post('/fixed')
  fixed(@Body() body: Sizes) { // handler: POST /fixed unguarded
    return 'x'.repeat(body.fixed); // amplifies: constant 500000 or request 500000
  }

  @Post('/id')
  id(@Body() body: Sizes) { // handler: POST /id unguarded
    return 'x'.repeat(body.id.length * 500);
  }

  @Post('/later')
  later(@Body() body: Sizes) { // handler: POST /later unguarded
    return from('x'.repeat(body.shown)); // amplifies: request 500000
  }
}

@Module({ controllers: [SizesController] })
class AppModule {}

const app = await NestFactory.create(AppModule);

app.useGlobalPipes(new ValidationPipe({ transform: true }));
await app.listen(3000);
