import { limit } from '../../hooks/limit.js';
import { MessageService } from './messages.class.js';

export const messagePath = 'messages';

export const messages = (app) => {
  app.use(messagePath, new MessageService(app.get('paginate')), { methods: ['find', 'create'], events: [] }); // handler: GET|POST /messages guarded route
  app.service(messagePath).hooks({
    around: { all: [limit(10)] },
    before: { create: [] },
  });
};
