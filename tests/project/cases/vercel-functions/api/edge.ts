export const config = { runtime: 'edge' };

// What runs on the edge is left alone.
export default function handler(request: Request) {
  return new Response(request.url);
}
