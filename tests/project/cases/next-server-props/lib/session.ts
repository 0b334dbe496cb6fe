import type { GetServerSideProps } from 'next';

export const withSession = (inner: GetServerSideProps): GetServerSideProps => async (context) => {
  if (!context.req.cookies['session']) return { redirect: { destination: '/login', permanent: false } };
  return inner(context);
};
