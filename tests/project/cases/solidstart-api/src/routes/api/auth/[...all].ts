import { betterAuth } from 'better-auth';
import { toSolidStartHandler } from 'better-auth/solid-start';

const auth = betterAuth({ emailAndPassword: { enabled: true } });

// It limits its own routes.
export const { GET, POST, PUT, PATCH, DELETE } = toSolidStartHandler(auth);
