import { get } from '@loopback/rest';

// What the application binds by itself is not followed.
export class BooksController {
  @get('/books')
  list() { // handler: GET /books unknown not-followed
    return [];
  }
}
