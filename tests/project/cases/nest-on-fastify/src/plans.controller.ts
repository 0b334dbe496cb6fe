import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

@Controller('plans')
export class PlansController {
  @Get()
  list() { // handler: GET /plans guarded app
    return [];
  }

  @Get('wide')
  wide(@Query('n') n: string, @Res() reply: FastifyReply) { // handler: GET /plans/wide guarded app
    reply.code(200).send('x'.repeat(Number(n))); // amplifies: request
  }
}
