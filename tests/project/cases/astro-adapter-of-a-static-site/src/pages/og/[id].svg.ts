import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';

export const getStaticPaths: GetStaticPaths = async () => (await getCollection('posts')).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(`<svg><text>${params.id}</text></svg>`, { headers: { 'content-type': 'image/svg+xml' } });
