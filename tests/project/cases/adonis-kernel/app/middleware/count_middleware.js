const counts = new Map();

export default class CountMiddleware {
  async handle({ request, response }, next) {
    const count = (counts.get(request.ip()) ?? 0) + 1;
    counts.set(request.ip(), count);
    if (count > 100) {
      return response.tooManyRequests('Slow down');
    }
    return next();
  }
}
