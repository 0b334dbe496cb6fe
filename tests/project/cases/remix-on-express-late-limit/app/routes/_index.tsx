import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ request }: LoaderFunctionArgs) { // handler: _ _ unguarded
  return { host: new URL(request.url).host };
}

export default function Index() {
  return <p>Plants</p>;
}
