import { defineConfig } from 'nitro/config';

export default defineConfig({ serverDir: 'server', compatibilityDate: '2025-01-01' });
