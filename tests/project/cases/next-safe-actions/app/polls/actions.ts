'use server';

import { z } from 'zod';
import { client, limitedClient, limitTo, timed, userClient } from '../../lib/safe-action';

const schema = z.object({ title: z.string().max(200) });

export const createPoll = userClient // handler: _ _ guarded or unknown
  .use(limitTo(20, '1 h'))
  .inputSchema(schema)
  .action(async ({ parsedInput, ctx }) => ({ title: parsedInput.title, by: ctx.user.id }));

export const vote = limitedClient.inputSchema(z.object({ option: z.number().int() })).action(async ({ parsedInput }) => ({ voted: parsedInput.option })); // handler: _ _ guarded or unknown

export const deletePoll = userClient.inputSchema(schema).action(async () => ({ deleted: true })); // handler: _ _ unguarded

export const countPolls = client.action(async () => 3); // handler: _ _ unguarded

export const renamePoll = client.use(timed).inputSchema(schema).action(async ({ parsedInput }) => ({ title: parsedInput.title })); // handler: _ _ unguarded

export const fillPoll = userClient.inputSchema(z.object({ count: z.number().max(500).default(1) })).action(async ({ parsedInput }) => 'x'.repeat(parsedInput.count)); // handler: _ _ unguarded

export const emptyPoll = client.action(async (given) => 'x'.repeat(given.clientInput.count)); // handler: _ _ unguarded ; amplifies: request
