// Nothing starts it.
export default {
  async fetch(): Promise<Response> {
    return new Response('x'.repeat(1_000_000));
  },
};
