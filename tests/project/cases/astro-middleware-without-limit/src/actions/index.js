import { defineAction } from 'astro:actions';
import { z } from 'astro:schema';

export const server = {
  line: defineAction({ input: z.object({ width: z.number() }), handler: async ({ width }) => '-'.repeat(width) }), // handler: _ _ unguarded ; amplifies: request
  shortLine: defineAction({ input: z.object({ width: z.number().max(80) }), handler: async ({ width }) => '-'.repeat(width) }), // handler: _ _ unguarded
};
