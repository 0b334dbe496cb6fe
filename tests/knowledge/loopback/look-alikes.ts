// sample: the same names of other packages, and classes without any route
import { inject } from '@loopback/core';
import { get } from 'lodash';
import { get as fetch, post } from '@acme/rest';
import { get as answer } from '@loopback/rest';

export class OtherController {
  @fetch('/other')
  list() {
    return 'x'.repeat(1_000_000);
  }

  @post('/other')
  create() {
    return get({}, 'x');
  }
}

export class Service {
  constructor(@inject('name') readonly name: string) {}

  text() {
    return 'x'.repeat(1_000_000);
  }
}

export class OwnController {
  @answer('/own')
  list() { // handler: GET /own unknown
    return 'own';
  }
}
