// sample: the verbs of tsoa, fields of forms, and what a controller is asked
import { Body, Controller, Delete, FormField, Get, Head, Options, Patch, Post, Put, Query, Route } from 'tsoa';

@Route('verbs')
export class VerbsController extends Controller {
  @Put('put')
  public put(@Query() size: number): string { // handler: PUT /verbs/put unknown
    this.getStatus();
    this.getHeader('x-a');
    this.getHeaders();
    return 'x'.repeat(size); // amplifies: request
  }

  @Patch('patch')
  public patch(@Body() body: { size: number }): string { // handler: PATCH /verbs/patch unknown
    return 'x'.repeat(body.size); // amplifies: request
  }

  @Delete('delete')
  public delete(): string { // handler: DELETE /verbs/delete unknown
    return 'deleted';
  }

  @Head('head')
  public head(): void {} // handler: HEAD /verbs/head unknown

  @Options('options')
  public options(): void {} // handler: OPTIONS /verbs/options unknown

  @Post('form')
  public form(@FormField() size: number): string { // handler: POST /verbs/form unknown
    return 'x'.repeat(size); // amplifies: request
  }
}
