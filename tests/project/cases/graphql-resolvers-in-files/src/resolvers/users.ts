export const users = {
  Query: {
    users: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_each, id) => `user ${id}`), // amplifies: request
  },
};
