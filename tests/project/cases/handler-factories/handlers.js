import { RateLimiterMemory } from 'rate-limiter-flexible';

export const makeList = ({ store }) => (req, res) => {
  res.json(store.all());
};

export function makeCreate({ store, points }) {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (req, res) => {
    try {
      await limiter.consume(req.ip);
    } catch {
      return res.sendStatus(429);
    }
    store.add(req.query.name);
    res.sendStatus(201);
  };
}

export default function makeHandlers(store) {
  return {
    show: (req, res) => res.json(store.find(req.params.id)),
    create: makeCreate({ store, points: 5 }),
  };
}
