import { data, type ActionFunctionArgs } from 'react-router';

export function loader() { // handler: _ _ unguarded
  return { tools: [] };
}

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ unguarded
  const form = await request.formData();
  return data({ name: String(form.get('name')) }, { status: 201 });
}

export default function Tools() {
  return <p>Tools</p>;
}
