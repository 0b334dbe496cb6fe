import { betterAuth } from 'better-auth';

export const auth = betterAuth({ emailAndPassword: { enabled: true } });

const known = new Map<string, ReturnType<typeof betterAuth>>();

export function authFor(tenant: string) {
  const before = known.get(tenant);
  if (before) return before;
  const made = betterAuth({ baseURL: `https://${tenant}.example`, emailAndPassword: { enabled: true } });
  known.set(tenant, made);
  return made;
}
