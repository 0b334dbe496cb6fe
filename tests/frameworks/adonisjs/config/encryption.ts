import { defineConfig, drivers } from '@adonisjs/core/encryption';

export default defineConfig({ default: 'gcm', list: { gcm: drivers.aes256gcm({ keys: ['a-key-that-is-long-enough-for-tests'], id: 'gcm' }) } });
