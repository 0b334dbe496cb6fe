import { type DynamicModule, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { guards } from './providers.ts';

@Module({})
export class SecurityModule {
  static forRoot(limit: number): DynamicModule {
    return {
      module: SecurityModule,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit }])],
      providers: [...guards],
    };
  }
}
