import { inject } from '@loopback/core';
import { get, param, post } from '@loopback/rest';
import { Resets } from '../other/resets';

export class BooksController {
  constructor(@inject('services.resets') private readonly resets: Resets) {}

  @get('/books')
  list(@param.query.number('size') size: number) { // handler: GET /books unguarded
    return 'x'.repeat(size); // amplifies: request
  }

  @post('/reset')
  async reset(@param.query.string('user') user: string) { // handler: POST /reset guarded handler
    await this.resets.begin(user);
    return 'sent';
  }
}
