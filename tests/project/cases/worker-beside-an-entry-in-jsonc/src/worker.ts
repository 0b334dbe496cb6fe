export default {
  async fetch(): Promise<Response> { // handler: callback unguarded
    return new Response('birds');
  },
};
