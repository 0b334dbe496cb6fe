import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ request }: LoaderFunctionArgs) { // handler: _ _ guarded
  return { host: new URL(request.url).host };
}

export default function Index() {
  return <p>Plants</p>;
}
