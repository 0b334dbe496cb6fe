import { Controller, Get, Inject, ParseIntPipe, Query } from '@nestjs/common';
import { BannerService } from './banner.service.ts';

@Controller('banners')
export class BannersController {
  constructor(
    private readonly banners: BannerService,
    @Inject('STORE') private readonly store: { text(n: number): string },
  ) {}

  @Get('wide')
  wide(@Query('width', ParseIntPipe) width: number) { // handler: GET /banners/wide unguarded
    return this.banners.wide(width); // amplifies: request
  }

  @Get('narrow')
  narrow(@Query('width', ParseIntPipe) width: number) { // handler: GET /banners/narrow unguarded
    return this.banners.narrow(width);
  }

  @Get('stored')
  stored(@Query('width', ParseIntPipe) width: number) { // handler: GET /banners/stored unguarded
    return this.store.text(width);
  }
}
