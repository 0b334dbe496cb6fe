import { MiddlewareSequence } from '@loopback/rest';

export class BooksSequence extends MiddlewareSequence {}
