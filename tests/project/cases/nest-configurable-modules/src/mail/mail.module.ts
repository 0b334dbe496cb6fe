import { Controller, Inject, Module, Post } from '@nestjs/common';
import { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } from './mail.module-definition.ts';

@Controller('mail')
class MailController {
  constructor(@Inject(MODULE_OPTIONS_TOKEN) private readonly options: { from: string }) {}

  @Post()
  send() { // handler: POST /mail unguarded
    return { from: this.options.from };
  }
}

@Module({ controllers: [MailController] })
export class MailModule extends ConfigurableModuleClass {}
