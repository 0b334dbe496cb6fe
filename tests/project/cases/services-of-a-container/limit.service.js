module.exports = class LimitService {
  constructor({ limiter }) {
    this.limiter = limiter;
  }

  middleware() {
    return (request, response, next) => {
      this.limiter.consume(request.ip).then(() => next()).catch(() => response.status(429).json({ error: 'Too many requests' }));
    };
  }
};
