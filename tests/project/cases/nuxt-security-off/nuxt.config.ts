export default defineNuxtConfig({ modules: ['nuxt-security'], security: { rateLimiter: false } });
