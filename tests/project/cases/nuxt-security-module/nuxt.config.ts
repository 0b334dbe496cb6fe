export default defineNuxtConfig({
  modules: ['@nuxt/ui', 'nuxt-security'],
  security: { headers: { crossOriginEmbedderPolicy: 'unsafe-none' } },
  routeRules: {
    '/api/open': { security: { rateLimiter: false } },
    '/api/webhooks/**': { security: { rateLimiter: false } },
    '/api/webhooks/limited': { security: { rateLimiter: { tokensPerInterval: 10, interval: 60_000 } } },
    '/api/endless': { security: { rateLimiter: { tokensPerInterval: Infinity } } },
    '/api/ignored': { security: false },
    '/api/quiet': { security: { rateLimiter: { throwError: false } } },
    '/api/disabled': { security: { enabled: false } },
  },
});
