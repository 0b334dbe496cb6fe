import { storeFor } from 'some-mail-client';

/** What it decides by is not seen. */
export async function isRateLimited(address: string): Promise<boolean> {
  const store = storeFor(process.env.STORE);
  const seen = await store.read(`rate:${address}`);
  return seen?.blocked;
}
