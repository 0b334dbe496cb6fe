import { data, type ActionFunctionArgs, type ClientLoaderFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { assertAllowed } from '../lib/limit.server';

export async function loader({ request }: LoaderFunctionArgs) { // handler: _ _ unguarded
  const url = new URL(request.url);
  return { rule: '-'.repeat(Number(url.searchParams.get('width'))) }; // amplifies: request
}

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ guarded handler
  await assertAllowed(request);
  const form = await request.formData();
  return data({ name: String(form.get('name')) }, { status: 201 });
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const cached = 'x'.repeat(500_000);
  return { cached, ...(await serverLoader<object>()) };
}

export async function clientAction() {
  return null;
}

export default function Users() {
  return <p>Users</p>;
}
