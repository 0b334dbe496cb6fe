import { messages } from './messages/messages.js';
import { users } from './users/users.js';

export const services = (app) => {
  app.configure(messages);
  app.configure(users);
};
