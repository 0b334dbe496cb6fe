// sample: the verbs of NestJS, those of WebDAV and QUERY among them, and parameters that are seldom used
import { All, Controller, Cookies, Delete, Get, Head, HostParam, Next, Options, ParseBoolPipe, ParseFloatPipe, ParseUUIDPipe, Patch, Post, Put, Query, QueryMethod, RawBody, Request, RequestMapping, RequestMethod, Response, SignedCookies, Search, Propfind, Proppatch, Mkcol, Copy, Move, Lock, Unlock } from '@nestjs/common';

@Controller('verbs')
export class VerbsController {
  @Search('search')
  search() { // handler: SEARCH /verbs/search unknown
    return 'Search';
  }

  @Propfind('propfind')
  propfind() { // handler: PROPFIND /verbs/propfind unknown
    return 'Propfind';
  }

  @Proppatch('proppatch')
  proppatch() { // handler: PROPPATCH /verbs/proppatch unknown
    return 'Proppatch';
  }

  @Mkcol('mkcol')
  mkcol() { // handler: MKCOL /verbs/mkcol unknown
    return 'Mkcol';
  }

  @Copy('copy')
  copy() { // handler: COPY /verbs/copy unknown
    return 'Copy';
  }

  @Move('move')
  move() { // handler: MOVE /verbs/move unknown
    return 'Move';
  }

  @Lock('lock')
  lock() { // handler: LOCK /verbs/lock unknown
    return 'Lock';
  }

  @Unlock('unlock')
  unlock() { // handler: UNLOCK /verbs/unlock unknown
    return 'Unlock';
  }

  @QueryMethod('query')
  asked() { // handler: QUERY /verbs/query unknown
    return 'asked';
  }

  @RequestMapping({ path: 'mapped-put', method: RequestMethod.PUT })
  mappedPut() { // handler: PUT /verbs/mapped-put unknown
    return 'PUT';
  }

  @RequestMapping({ path: 'mapped-delete', method: RequestMethod.DELETE })
  mappedDelete() { // handler: DELETE /verbs/mapped-delete unknown
    return 'DELETE';
  }

  @RequestMapping({ path: 'mapped-patch', method: RequestMethod.PATCH })
  mappedPatch() { // handler: PATCH /verbs/mapped-patch unknown
    return 'PATCH';
  }

  @RequestMapping({ path: 'mapped-options', method: RequestMethod.OPTIONS })
  mappedOptions() { // handler: OPTIONS /verbs/mapped-options unknown
    return 'OPTIONS';
  }

  @RequestMapping({ path: 'mapped-head', method: RequestMethod.HEAD })
  mappedHead() { // handler: HEAD /verbs/mapped-head unknown
    return 'HEAD';
  }

  @RequestMapping({ path: 'mapped-search', method: RequestMethod.SEARCH })
  mappedSearch() { // handler: SEARCH /verbs/mapped-search unknown
    return 'SEARCH';
  }

  @RequestMapping({ path: 'mapped-propfind', method: RequestMethod.PROPFIND })
  mappedPropfind() { // handler: PROPFIND /verbs/mapped-propfind unknown
    return 'PROPFIND';
  }

  @RequestMapping({ path: 'mapped-proppatch', method: RequestMethod.PROPPATCH })
  mappedProppatch() { // handler: PROPPATCH /verbs/mapped-proppatch unknown
    return 'PROPPATCH';
  }

  @RequestMapping({ path: 'mapped-mkcol', method: RequestMethod.MKCOL })
  mappedMkcol() { // handler: MKCOL /verbs/mapped-mkcol unknown
    return 'MKCOL';
  }

  @RequestMapping({ path: 'mapped-copy', method: RequestMethod.COPY })
  mappedCopy() { // handler: COPY /verbs/mapped-copy unknown
    return 'COPY';
  }

  @RequestMapping({ path: 'mapped-move', method: RequestMethod.MOVE })
  mappedMove() { // handler: MOVE /verbs/mapped-move unknown
    return 'MOVE';
  }

  @RequestMapping({ path: 'mapped-lock', method: RequestMethod.LOCK })
  mappedLock() { // handler: LOCK /verbs/mapped-lock unknown
    return 'LOCK';
  }

  @RequestMapping({ path: 'mapped-unlock', method: RequestMethod.UNLOCK })
  mappedUnlock() { // handler: UNLOCK /verbs/mapped-unlock unknown
    return 'UNLOCK';
  }

  @Get('cookies')
  cookies(@Cookies('size') size: string, @SignedCookies('other') other: string) { // handler: GET /verbs/cookies unknown
    return 'x'.repeat(Number(size)) + 'y'.repeat(Number(other)); // amplifies: request
  }

  @Get('host')
  host(@HostParam('name') name: string) { // handler: GET /verbs/host unknown
    return 'x'.repeat(Number(name)); // amplifies: request
  }

  @Post('raw')
  raw(@RawBody() body: Buffer) { // handler: POST /verbs/raw unknown
    return body.length;
  }

  @Get('objects')
  objects(@Request() request: { query: { size: string } }, @Response() response: { send(text: string): void }, @Next() next: () => void) { // handler: GET /verbs/objects unknown
    if (!request.query.size) return next();
    response.send('x'.repeat(Number(request.query.size))); // amplifies: request
  }

  @Get('float')
  float(@Query('size', ParseFloatPipe) size: number) { // handler: GET /verbs/float unknown
    return 'x'.repeat(size); // amplifies: request
  }

  @Get('flag')
  flag(@Query('flag', ParseBoolPipe) flag: boolean) { // handler: GET /verbs/flag unknown
    return 'x'.repeat(Number(flag));
  }

  @Get('uuid')
  uuid(@Query('id', ParseUUIDPipe) id: string) { // handler: GET /verbs/uuid unknown
    return id.repeat(2);
  }
}
