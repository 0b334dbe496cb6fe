// A limiter that is not described.
export default defineNuxtConfig({ modules: ['@nuxt/image', ['nuxt-rate-limit', { routes: { '/api/*': { maxRequests: 10, intervalSeconds: 60 } } }]] });
