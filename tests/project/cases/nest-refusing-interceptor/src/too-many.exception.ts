import { HttpException, HttpStatus } from '@nestjs/common';

export class TooManyException extends HttpException {
  constructor() {
    super('slow down', HttpStatus.TOO_MANY_REQUESTS);
  }
}
