// It runs when pages change.
export default defineNuxtRouteMiddleware(() => {});
