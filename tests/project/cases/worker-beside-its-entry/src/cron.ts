// A script starts this one.
export default {
  async fetch(): Promise<Response> { // handler: callback unguarded
    return new Response('cron');
  },
};
