export default defineNuxtConfig({
  modules: ['nuxt-security'],
  security: { rateLimiter: false },
  nitro: { routeRules: { '/api/limited/**': { security: { rateLimiter: { tokensPerInterval: 10, interval: 60_000 } } } } },
});
