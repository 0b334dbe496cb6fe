import { BootMixin } from '@loopback/boot';
import { RepositoryMixin } from '@loopback/repository';
import { ServiceMixin } from '@loopback/service-proxy';
import { RestApplication } from '@loopback/rest';
import { BooksSequence } from './sequence';

export class BooksApplication extends BootMixin(ServiceMixin(RepositoryMixin(RestApplication))) {
  constructor(options = {}) {
    super(options);
    this.sequence(BooksSequence);
    this.projectRoot = __dirname;
    this.bootOptions = { controllers: { dirs: ['controllers', 'modules'], extensions: ['.controller.js'], nested: true } };
  }
}
