export function mountOnto(app, routes) {
  routes.forEach((route) => {
    const method = route.method.toLowerCase();
    app[method].call(app, route.path, route.handler);
  });
}
