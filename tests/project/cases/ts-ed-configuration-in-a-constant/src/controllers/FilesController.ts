import { Controller } from '@tsed/di';
import { Get } from '@tsed/schema';

@Controller('/files')
export class FilesController {
  @Get('/')
  list() { // handler: GET /files unguarded
    return [];
  }
}
