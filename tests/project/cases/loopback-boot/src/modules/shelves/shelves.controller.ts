import { get } from '@loopback/rest';

export class ShelvesController {
  @get('/shelves')
  list() { // handler: GET /shelves unguarded
    return [];
  }
}
