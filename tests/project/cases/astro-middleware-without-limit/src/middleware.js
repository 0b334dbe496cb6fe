export async function onRequest(context, next) {
  if (!context.cookies.has('session')) {
    return new Response('Sign in', { status: 401 });
  }
  const response = await next();
  response.headers.set('x-frame-options', 'DENY');
  return response;
}
