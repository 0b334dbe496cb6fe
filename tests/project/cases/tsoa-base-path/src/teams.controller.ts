import { Controller, Get, Route } from 'tsoa';

@Route('teams')
export class TeamsController extends Controller {
  @Get()
  public async list(): Promise<string[]> { // handler: GET /v1/teams unguarded
    return [];
  }
}
