import { readdir } from 'node:fs/promises';

export const prerender = false;

export async function load() { // handler: GET /live unguarded
  return { posts: await readdir('posts') };
}
