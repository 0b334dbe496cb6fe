export const prerender = true;

export const GET = () => new Response('x'.repeat(1_000_000));
