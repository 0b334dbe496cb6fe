import { mergeResolvers } from '@graphql-tools/merge';
import { makeLines } from '../lines';
import { users } from './users';

const reports = {
  Query: {
    report: (_: unknown, { lines }: { lines: number }) => makeLines(lines),
  },
};

export const resolvers = mergeResolvers([reports, users]);
