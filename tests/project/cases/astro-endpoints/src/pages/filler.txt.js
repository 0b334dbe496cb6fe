// Built once, sent as a file.
export const prerender = true;

export function GET() {
  return new Response('lorem ipsum '.repeat(100_000));
}
