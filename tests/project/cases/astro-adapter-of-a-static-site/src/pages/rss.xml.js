import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';

export async function GET(context) {
  const posts = await getCollection('posts');
  return rss({ title: 'Birds', site: context.site, items: posts.map((post) => ({ title: post.data.title, link: `/${post.id}/` })) });
}
