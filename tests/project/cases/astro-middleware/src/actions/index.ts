import { defineAction } from 'astro:actions';
import { z } from 'astro:schema';

export const server = {
  subscribe: defineAction({ input: z.object({ email: z.string() }), handler: async ({ email }) => ({ email }) }), // handler: _ _ guarded
};
