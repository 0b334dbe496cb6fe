// It is installed and not listed; a module of a similar name is.
export default defineNuxtConfig({ modules: ['@nuxtjs/security', 'nuxt-security-txt'], security: { rateLimiter: { tokensPerInterval: 10 } } });
