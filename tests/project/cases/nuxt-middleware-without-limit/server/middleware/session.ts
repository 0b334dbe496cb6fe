export default defineEventHandler((event) => {
  if (!getCookie(event, 'session')) {
    throw createError({ statusCode: 401, statusMessage: 'Sign in' });
  }
});
