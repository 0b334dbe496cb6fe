export const typeDefs = `type Query { report(lines: Int): String, users(first: Int): [String] }`;
