// Another worker of the repository may be bound to it, and the entry hands it requests.
export default {
  async fetch(request: Request): Promise<Response> { // handler: callback unguarded
    return new Response(request.url);
  },
};
