import { BootMixin } from '@loopback/boot';
import { createBindingFromClass } from '@loopback/core';
import { RestApplication } from '@loopback/rest';
import { CountingMiddlewareProvider } from './middleware/counting';

export class BooksApplication extends BootMixin(RestApplication) {
  constructor(options = {}) {
    super(options);
    this.add(createBindingFromClass(CountingMiddlewareProvider));
  }
}
