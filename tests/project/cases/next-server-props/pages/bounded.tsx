import type { GetServerSidePropsContext } from 'next';

export async function getServerSideProps(context: GetServerSidePropsContext) { // handler: GET /bounded unguarded
  const width = Math.min(Number(context.query['width']) || 0, 120);
  return { props: Promise.resolve({ rule: '-'.repeat(width) }) };
}

export default function Page({ rule }: { rule: string }) {
  return <p>{rule}</p>;
}
