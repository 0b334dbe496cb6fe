import { defineConfig } from '@adonisjs/core/http';

export const appKey = 'a-key-that-is-long-enough-for-tests';
export const http = defineConfig({ generateRequestId: true, trustProxy: () => false });
