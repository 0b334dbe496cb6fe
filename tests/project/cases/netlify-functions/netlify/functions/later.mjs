export default async () => new Response('later');

export const config = { path: '/later', background: true };
