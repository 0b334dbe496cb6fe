import { Module } from '@nestjs/common';
import { CatsModule } from './cats.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { SettingsModule } from './settings.module.ts';

@Module({
  imports: [
    MailModule.forRootAsync({ imports: [SettingsModule, CatsModule], useFactory: () => ({ from: 'cats@example.org' }) }),
  ],
})
export class AppModule {}
