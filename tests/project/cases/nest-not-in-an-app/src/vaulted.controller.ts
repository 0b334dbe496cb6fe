import { Controller, Get } from '@nestjs/common';

@Controller('vaulted')
export class VaultedController {
  @Get()
  list() { // handler: GET /vaulted unknown unknown-package
    return [];
  }
}
