// sample: a limiter on the Express app: in front of useExpressServer, behind it, and on another path
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Controller, Get, useExpressServer } from 'routing-controllers';

@Controller('/early')
class EarlyController {
  @Get()
  list() { // handler: GET /early guarded app
    return 'early';
  }
}

@Controller('/late')
class LateController {
  @Get()
  list() { // handler: GET /late unguarded ; near-miss: attached-after
    return 'late';
  }
}

@Controller('/files')
class FilesController {
  @Get()
  list() { // handler: GET /files guarded app
    return 'files';
  }
}

@Controller('/pages')
class PagesController {
  @Get()
  list() { // handler: GET /pages unguarded ; near-miss: other-path
    return 'pages';
  }
}

const guarded = express();
guarded.use(rateLimit({ windowMs: 60_000, limit: 10 }));
useExpressServer(guarded, { controllers: [EarlyController] });
guarded.listen(3000);

const open = express();
const served = useExpressServer(open, { controllers: [LateController] });
served.use(rateLimit({ windowMs: 60_000, limit: 10 }));
served.get('/behind', (_request, response) => { // handler: GET /behind guarded app
  response.send('behind');
});
open.listen(3001);

const partly = express();
partly.use('/api/files', rateLimit({ windowMs: 60_000, limit: 10 }));
useExpressServer(partly, { controllers: [FilesController, PagesController], routePrefix: '/api' });
partly.listen(3002);
