export default async () => new Response('open'); // handler: * /.netlify/functions/open unguarded
