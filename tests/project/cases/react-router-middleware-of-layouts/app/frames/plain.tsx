export const middleware = [async (_: unknown, next: () => Promise<Response>) => next()];
