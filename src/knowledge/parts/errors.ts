import type { Meaning } from '../schema.ts';

const STATUSES = {
  BadRequest: 400, Unauthorized: 401, Forbidden: 403, NotFound: 404, MethodNotAllowed: 405, NotAcceptable: 406, Conflict: 409, Gone: 410, UnprocessableEntity: 422, TooManyRequests: 429,
  InternalServerError: 500, NotImplemented: 501, BadGateway: 502, ServiceUnavailable: 503,
};

/** Errors that are called after their status and made with a message: `new NotFound('…')`. */
export function errors(path: (name: string) => string): Record<string, Meaning> {
  return Object.fromEntries(Object.entries(STATUSES).map(([name, status]): [string, Meaning] => [path(name), { thrown: { status, body: 0 } }]));
}
