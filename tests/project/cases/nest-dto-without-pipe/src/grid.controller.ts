import { Body, Controller, Post, StreamableFile, UsePipes, ValidationPipe } from '@nestjs/common';
import { GridDto } from './grid.dto';

@Controller('grid')
export class GridController {
  @Post('unchecked')
  unchecked(@Body() body: GridDto) { // handler: POST /grid/unchecked unguarded
    return new StreamableFile(Buffer.alloc(body.side)); // amplifies: request
  }

  @Post('parameter')
  parameter(@Body(new ValidationPipe()) body: GridDto) { // handler: POST /grid/parameter unguarded
    return new StreamableFile(Buffer.alloc(body.side));
  }

  @UsePipes(new ValidationPipe({ whitelist: true }))
  @Post('method')
  method(@Body() body: GridDto) { // handler: POST /grid/method unguarded
    return new StreamableFile(Buffer.alloc(body.side));
  }

  @Post('interface')
  interface(@Body(new ValidationPipe()) body: { side: number }) { // handler: POST /grid/interface unguarded
    return new StreamableFile(Buffer.alloc(body.side)); // amplifies: request
  }
}
