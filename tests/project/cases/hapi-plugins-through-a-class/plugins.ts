import type { Server } from '@hapi/hapi';

const counts = new Map<string, number>();

const limits = {
  name: 'limits',
  register(server: Server) {
    server.ext('onPreHandler', (request, h) => {
      const count = (counts.get(request.info.remoteAddress) ?? 0) + 1;
      counts.set(request.info.remoteAddress, count);
      return count > 100 ? h.response('Too Many Requests').code(429).takeover() : h.continue;
    });
  },
};

export const plugins = [limits];
