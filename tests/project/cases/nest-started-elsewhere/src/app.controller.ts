import { Controller, Get } from '@nestjs/common';

@Controller()
export class AppController {
  @Get('tasks')
  tasks() { // handler: GET /tasks unknown
    return [];
  }
}
