export default async () => new Response('x'.repeat(10_000_000));

export const config = { schedule: '@daily' };
