import express from 'express';

/** Keeps its routes in a list, and registers all of them at once. */
export default class KeptRouter {
  constructor(routes = [], name) {
    this.routes = routes;
    this.name = name;
    this.mountRoutes();
  }

  mountRoutes() {}

  route(method, path, ...handlers) {
    switch (method) {
      case 'GET':
      case 'POST':
        break;
      default:
        throw new Error(`cannot route ${method}`);
    }
    let handler = handlers[0];
    if (handlers.length > 1) {
      handler = (req) => handlers.reduce((promise, each) => promise.then(() => each(req)), Promise.resolve());
    }
    this.routes.push({ path, method, handler });
  }

  mountOnto(app) {
    this.routes.forEach((route) => {
      const method = route.method.toLowerCase();
      const handler = makeHandler(this.name, route.handler);
      app[method].call(app, route.path, handler);
    });
    return app;
  }

  expressRouter() {
    return this.mountOnto(express.Router());
  }
}

function makeHandler(name, answer) {
  return (req, res, next) => {
    answer(req).then(
      (result) => {
        res.status(result.status || 200);
        res.json({ name, result: result.response });
      },
      (error) => next(error),
    );
  };
}
