// sample: a controller that sets the status of its answer
import { Controller, Get, Query, Route } from 'tsoa';

const hits = new Map<string, number>();

@Route('statuses')
export class StatusesController extends Controller {
  @Get('limited')
  public async limited(@Query() client: string): Promise<string> { // handler: GET /statuses/limited guarded handler
    const count = (hits.get(client) ?? 0) + 1;
    hits.set(client, count);
    if (count > 10) {
      this.setStatus(429);
      return 'Too Many Requests';
    }
    return 'hello';
  }

  @Get('created')
  public async created(@Query() client: string): Promise<string> { // handler: GET /statuses/created unknown
    if (client === '') {
      this.setStatus(400);
      return 'No client';
    }
    this.setStatus(201);
    return 'x'.repeat(1_000_000); // amplifies: constant 1000000
  }
}
