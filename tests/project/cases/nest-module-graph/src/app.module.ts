import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { features } from './features.ts';
import { SecurityModule } from './security/security.module.ts';

@Module({ imports: [ConfigModule.forRoot(), ...features, ...(process.env['OPEN'] ? [] : [SecurityModule.forRoot(20)])] })
export class AppModule {}
