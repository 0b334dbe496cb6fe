import { PRERENDER } from '$env/static/private';

export const prerender = PRERENDER !== 'false';
