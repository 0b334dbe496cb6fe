// sample: errors of Moleculer, and what its gateway adds to requests
import ApiGateway, { Errors } from 'moleculer-web';
import { Errors as ServiceErrors } from 'moleculer';

const hits = new Map();

function count(request) {
  const counted = (hits.get(request.originalUrl) ?? 0) + 1;
  hits.set(request.originalUrl, counted);
  return counted;
}

export default {
  name: 'api',
  mixins: [ApiGateway],
  settings: {
    routes: [
      {
        path: '/',
        aliases: {
          'GET limited'(req, res) { // handler: GET /limited guarded
            if (count(req) > 10) throw new Errors.RateLimitExceeded();
            res.end('limited');
          },
          'GET sized'(req, res) { // handler: GET /sized unguarded
            if (!req.$params.size) throw new Errors.BadRequestError('x'.repeat(Number(req.headers['x-size'])));
            res.end('x'.repeat(req.$params.size)); // amplifies: request
          },
          'GET refused'(req, res) { // handler: GET /refused unguarded
            if (count(req) > 10) throw new Errors.ForbiddenError();
            if (!req.headers.authorization) throw new Errors.UnAuthorizedError();
            if (!req.headers.accept) throw new Errors.NotFoundError();
            res.end('refused');
          },
          'GET own'(req, res) { // handler: GET /own guarded
            if (count(req) > 10) throw new ServiceErrors.MoleculerError('Too Many Requests', 429);
            res.end('own');
          },
        },
      },
    ],
  },
};
