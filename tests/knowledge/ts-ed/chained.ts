// sample: decorators that are told more by members of their own, among these middleware of the route
import { Configuration, Controller } from '@tsed/di';
import { PlatformExpress } from '@tsed/platform-express';
import { Get, Put, Returns } from '@tsed/schema';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

@Controller('/files')
class FilesController {
  @(Get('/:id').Summary('One file').Description('By its id.'))
  @(Returns(200, String).Description('The file'))
  one() { // handler: GET /files/:id unguarded
    return 'one';
  }

  @(Put().Description('A new file.'))
  @(Put('/:folder').Description('A new file in a folder.'))
  add() { // handler: PUT /files,/files/:folder unguarded
    return 'added';
  }

  @(Get('/').UseBefore(limiter).Summary('All files'))
  all() { // handler: GET /files guarded
    return 'all';
  }

  @(Get('/after').Summary('What follows').UseAfter(limiter))
  after() { // handler: GET /files/after unguarded
    return 'after';
  }
}

@Configuration({ mount: { '/': [FilesController] } })
class Server {}

export const started = PlatformExpress.bootstrap(Server);
