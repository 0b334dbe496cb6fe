const withHeaders: PagesFunction = async ({ next }) => {
  const response = await next();
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
};

export const onRequest = [withHeaders];
