import { get } from '@loopback/rest';

// In no folder that the application loads.
export class OldController {
  @get('/old')
  list() { // handler: GET /old unknown mounted-elsewhere
    return [];
  }
}
