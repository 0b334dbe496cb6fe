export default defineNuxtConfig({
  extends: ['../base', 'docus'],
  nitro: { routeRules: { '/.well-known/keys.json': { prerender: true }, '/api/cart': { prerender: true }, '/api/**': { cors: true } } },
});
