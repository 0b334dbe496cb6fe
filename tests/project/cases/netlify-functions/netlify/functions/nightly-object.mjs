export default {
  fetch() {
    return new Response('nightly');
  },
  config: { schedule: '@daily' },
};
