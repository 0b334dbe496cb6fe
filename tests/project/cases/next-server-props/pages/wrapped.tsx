import { withSession } from '../lib/session';

export const getServerSideProps = withSession(async () => ({ props: {} })); // handler: GET /wrapped unguarded

export default function Page() {
  return <p>page</p>;
}
