import { redirect, redirectDocument, replace, type LoaderFunctionArgs } from 'react-router';

export async function loader({ url }: LoaderFunctionArgs & { url: URL }) { // handler: GET /moved unguarded
  const size = url.searchParams.get('size');
  if (size === '1') return redirect('/');
  if (size === '2') return redirectDocument('/');
  if (size === '3') throw replace('/');
  return { text: 'x'.repeat(Number(size)) }; // amplifies: request
}
