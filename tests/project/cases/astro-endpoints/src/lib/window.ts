import { createClient } from 'redis';

const client = createClient();

interface Asked {
  readonly key: string;
  readonly role: string;
}

export function makeWindow(most = 30) {
  const perRole: Record<string, number> = { operator: 60, reader: 15 };
  const check = async ({ key, role }: Asked): Promise<{ allowed: boolean; left: number }> => {
    const limit = perRole[role] ?? most;
    try {
      const count = await client.incr(`window:${key}`);
      if (count === 1) await client.expire(`window:${key}`, 60);
      if (count > limit) return { allowed: false, left: 0 };
      return { allowed: true, left: limit - count };
    } catch {
      return { allowed: true, left: 1 };
    }
  };
  return { check };
}
