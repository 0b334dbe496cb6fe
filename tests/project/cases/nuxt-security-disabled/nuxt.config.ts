export default defineNuxtConfig({ modules: [['nuxt-security', { enabled: false }]], nitro: { routeRules: { '/api/**': { security: { rateLimiter: { tokensPerInterval: 10 } } } } } });
