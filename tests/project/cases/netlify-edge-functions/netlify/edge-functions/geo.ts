export default async (request: Request, context: { next(): Promise<Response> }) => {
  const response = await context.next();
  response.headers.set('x-seen', request.url);
  return response;
};
