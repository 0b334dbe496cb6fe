import { Controller, Get, Post } from '@nestjs/common';

@Controller('letters')
export class LettersController {
  @Post()
  send() { // handler: POST /letters guarded
    return { sent: true };
  }

  @Get('prices')
  prices() { // handler: GET /letters/prices unguarded
    return [];
  }
}
