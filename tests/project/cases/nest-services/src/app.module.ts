import { Module } from '@nestjs/common';
import { BannerService } from './banner.service.ts';
import { BannersController } from './banners.controller.ts';
import { PaddingService } from './padding.service.ts';

@Module({ controllers: [BannersController], providers: [BannerService, PaddingService, { provide: 'STORE', useFactory: () => ({ text: String }) }] })
export class AppModule {}
