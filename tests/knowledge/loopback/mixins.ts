// sample: an app that gets its members from mixins; what a mixin loads is not in this file
import { BootMixin } from '@loopback/boot';
import { RepositoryMixin } from '@loopback/repository';
import { get, RestApplication } from '@loopback/rest';
import { ServiceMixin } from '@loopback/service-proxy';

class BooksController {
  @get('/books')
  list() { // handler: GET /books unguarded
    return [];
  }
}

class ShelvesController {
  @get('/shelves')
  list() { // handler: GET /shelves unknown mounted-elsewhere
    return [];
  }
}
console.log(ShelvesController);

export class BooksApplication extends BootMixin(ServiceMixin(RepositoryMixin(RestApplication))) {
  constructor() {
    super();
    this.controller(BooksController);
  }
}
