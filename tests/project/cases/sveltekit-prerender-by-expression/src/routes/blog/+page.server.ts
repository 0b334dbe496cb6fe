import { readdir } from 'node:fs/promises';

export async function load() { // handler: GET /blog unknown not-followed
  return { posts: await readdir('posts') };
}
