import { Controller, Get } from '@nestjs/common';

@Controller('health')
export class HealthController {
  @Get()
  health() { // handler: GET /health unguarded
    return { up: true };
  }
}
