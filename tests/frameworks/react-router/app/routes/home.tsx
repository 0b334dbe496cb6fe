import { useLoaderData, type LoaderFunctionArgs } from 'react-router';

export async function loader({ request }: LoaderFunctionArgs) {
  const n = Number(new URL(request.url).searchParams.get('n'));
  return { text: 'ab'.repeat(n) };
}

export default function Home() {
  const { text } = useLoaderData<typeof loader>();
  return <p>{text}</p>;
}
