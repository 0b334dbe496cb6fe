'use server';

import { headers } from 'next/headers';
import { assertAllowed, ratelimit } from '../lib/limit';

async function store(email: string): Promise<void> {
  console.log('stored', email);
}

export async function subscribe(form: FormData) { // handler: _ _ unguarded
  await store(String(form.get('email')));
}

export async function invite(form: FormData) { // handler: _ _ guarded handler
  await assertAllowed();
  await store(String(form.get('email')));
}

export const unsubscribe = async (email: string) => { // handler: _ _ guarded handler
  const { success } = await ratelimit.limit((await headers()).get('x-forwarded-for') ?? 'unknown');
  if (!success) {
    return { error: 'Too many requests' };
  }
  await store(email);
  return { error: null };
};

export async function remind(email: string) { // handler: _ _ unguarded ; near-miss: unchecked
  const { success } = await ratelimit.limit((await headers()).get('x-forwarded-for') ?? 'unknown');
  if (!success) {
    console.warn('asks too often', email);
  }
  await store(email);
}

export async function separator(width: number) { // handler: _ _ unguarded
  return '-'.repeat(width); // amplifies: request
}

export async function grid(form: FormData) { // handler: _ _ unguarded
  const columns = Number(form.get('columns'));
  return { cells: Array.from({ length: columns }, () => 0) }; // amplifies: request
}

export async function shortSeparator(width: number) { // handler: _ _ unguarded
  return '-'.repeat(Math.max(0, Math.min(width, 120)));
}

function retried<Args extends readonly unknown[], Result>(run: (...args: Args) => Promise<Result>) {
  return (...args: Args) => run(...args).catch(() => run(...args));
}

export const confirm = retried(async (email: string) => { // handler: _ _ unguarded
  await store(email);
});

// A component, which only other components use.
const Total = ({ columns }: { columns: number }) => `${columns} columns`;

export default Total;
