import { defineConfig, stores } from '@adonisjs/limiter';

const config = defineConfig({ default: 'memory', stores: { memory: stores.memory({}) } });

export default config;

declare module '@adonisjs/limiter/types' {
  export interface LimitersList {
    memory: ReturnType<typeof stores.memory>;
  }
}
