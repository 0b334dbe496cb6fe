const hits = new Map<string, number>();

export function limit() {
  return {
    before: async ({ event }) => {
      const client = event.requestContext.http.sourceIp;
      const count = (hits.get(client) ?? 0) + 1;
      hits.set(client, count);
      if (count > 10) return { statusCode: 429, body: 'Too Many Requests' };
    },
  };
}
