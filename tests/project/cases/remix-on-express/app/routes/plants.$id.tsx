import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ params }: LoaderFunctionArgs) { // handler: _ _ guarded
  return json({ id: params.id });
}

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ guarded
  const form = await request.formData();
  return json({ name: String(form.get('name')) });
}

export default function Plant() {
  return <p>Plant</p>;
}
