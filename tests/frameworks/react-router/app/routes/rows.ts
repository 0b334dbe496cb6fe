import { data, type LoaderFunctionArgs } from 'react-router';

export const loader = async (args: LoaderFunctionArgs) => {
  const count = Number(new URL(args.request.url).searchParams.get('n'));
  return data(Array.from({ length: count }, (_, row) => row));
};
