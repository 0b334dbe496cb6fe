import { roleOf } from './session.js';
import { makeWindow } from './window.js';

const window = makeWindow(30);

export async function askWindow(request: Request) {
  const key = request.headers.get('x-forwarded-for') ?? 'unknown';
  let role = 'reader';
  try {
    role = await roleOf(request);
  } catch (error) {
    console.warn(error);
  }
  const result = await window.check({ key, role });
  const headers = new Headers();
  headers.set('X-Left', String(result.left));
  if (!result.allowed) {
    headers.set('Retry-After', '60');
    console.warn(`${key} asks too often`);
  }
  return {
    result,
    headers,
    makeRefusal: () => {
      if (!result.allowed) {
        return new Response(
          JSON.stringify({
            error: 'Too Many Requests',
            message: 'There have been more requests from this address than it may make within a minute. Try again later.',
          }),
          { status: 429, headers },
        );
      }
      return null;
    },
  };
}
