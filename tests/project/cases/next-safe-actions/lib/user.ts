import { cookies } from 'next/headers';

export async function getUser(): Promise<{ id: string } | null> {
  const session = (await cookies()).get('session');
  return session ? { id: session.value } : null;
}
