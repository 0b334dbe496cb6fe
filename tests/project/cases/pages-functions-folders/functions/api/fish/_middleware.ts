// Who comes is noted, and goes on.
export const onRequest: PagesFunction = async ({ request, next }) => {
  console.log(request.url);
  return next();
};
