import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ params }: LoaderFunctionArgs) { // handler: _ _ unguarded
  return json({ id: params.id });
}

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ unguarded
  const form = await request.formData();
  return json({ name: String(form.get('name')) });
}

export default function Plant() {
  return <p>Plant</p>;
}
