import type { Context } from 'hono';

export function tooLarge(c: Context, n: number): Response | null {
  return n > 150 ? c.text('too large', 400) : null;
}

export function refusal(n: number): Response | undefined {
  if (n > 150) return new Response('too large', { status: 400 });
}

export function greeting(c: Context, n: number): Response | null {
  return n > 150 ? null : c.text('few');
}

export function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function remark(condition: unknown, message: string): void {
  if (!condition) console.warn(message);
}
