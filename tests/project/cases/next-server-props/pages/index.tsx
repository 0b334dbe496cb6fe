import type { GetServerSideProps } from 'next';

export const getServerSideProps: GetServerSideProps = async ({ query }) => { // handler: GET / unguarded
  return { props: { rule: '-'.repeat(Number(query['width'])) } }; // amplifies: request
};

export default function Home({ rule }: { rule: string }) {
  return <p>{rule}</p>;
}
