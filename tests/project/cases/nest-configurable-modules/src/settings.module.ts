import { ConfigurableModuleBuilder, Controller, Get, Module } from '@nestjs/common';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder().build();

@Controller('settings')
class SettingsController {
  @Get()
  all() { // handler: GET /settings unguarded
    return {};
  }
}

@Module({ controllers: [SettingsController] })
export class SettingsModule extends ConfigurableModuleClass {}
