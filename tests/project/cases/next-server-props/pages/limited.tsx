import type { GetServerSideProps } from 'next';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const getServerSideProps: GetServerSideProps = async ({ req, res }) => { // handler: GET /limited guarded handler
  try {
    await limiter.consume(req.socket.remoteAddress ?? 'unknown');
  } catch {
    res.statusCode = 429;
    res.end('Too Many Requests');
    return { props: {} };
  }
  return { props: { at: Date.now() } };
};

export default function Page({ at }: { at: number }) {
  return <p>{at}</p>;
}
