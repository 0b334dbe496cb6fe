// sample: graphql-rate-limit is asked for a message, which the resolver must throw
import { makeExecutableSchema } from '@graphql-tools/schema';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import express from 'express';
import { getGraphQLRateLimiter } from 'graphql-rate-limit';

const limit = getGraphQLRateLimiter({ identifyContext: (context: { user: string }) => context.user });

const resolvers = {
  Query: {
    // What a resolver repeats is a part of the response.
    thrown: async (parent: unknown, args: { size: number }, context: { user: string }, info: never) => {
      const message = await limit({ parent, args, context, info }, { max: 10, window: '60s' });
      if (message) throw new Error(message);
      return 'x'.repeat(args.size); // amplifies: request
    },
  },
};

const schema = makeExecutableSchema({ typeDefs: 'type Query { thrown(size: Int): String }', resolvers });

void startStandaloneServer(new ApolloServer({ schema })); // handler: callback guarded handler

const app = express();

app.get('/checked', async (req, res) => { // handler: GET /checked guarded handler
  const message = await limit({ parent: null, args: {}, context: { user: req.ip ?? '' }, info: null as never }, { max: 10, window: '60s' });
  if (message) {
    res.status(429).send(message);
    return;
  }
  res.send('checked');
});

app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await limit({ parent: null, args: {}, context: { user: req.ip ?? '' }, info: null as never }, { max: 10, window: '60s' });
  res.send('ignored');
});

app.get('/reversed', async (req, res) => { // handler: GET /reversed unguarded or unknown
  const message = await limit({ parent: null, args: {}, context: { user: req.ip ?? '' }, info: null as never }, { max: 10, window: '60s' });
  res.send(message ?? 'reversed');
});
