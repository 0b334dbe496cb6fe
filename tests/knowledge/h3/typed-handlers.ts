// sample: functions that their types make handlers, though nothing here registers them
import { getQuery, type EventHandler, type H3Event, type Middleware } from 'h3';

export const handler: EventHandler = (event) => {
  event.res.status = 200;
  return 'x'.repeat(Number(getQuery(event).size)); // amplifies: request
};

export const middleware: Middleware = (event, next) => {
  const { size } = getQuery(event);
  if (!size) return next();
  return 'x'.repeat(Number(size)); // amplifies: request
};

export function plain(event: H3Event) {
  return 'x'.repeat(Number(getQuery(event).size)); // amplifies: request
}
