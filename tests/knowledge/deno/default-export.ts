// sample: a default export for `deno serve`
export default {
  fetch(request) { // handler: callback unguarded
    const { pathname } = new URL(request.url);
    return new Response('.'.repeat(Number(pathname.slice(1)))); // amplifies: request
  },
} satisfies Deno.ServeDefaultExport;
