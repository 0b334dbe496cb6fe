import { registerDocumentsRoutes } from '../documents/documents.routes.js';
import { registerTagsRoutes } from '../tags/tags.routes.js';
import type { RouteContext } from './server.types.js';

export function registerRoutes(context: RouteContext): void {
  registerDocumentsRoutes(context);
  registerTagsRoutes(context);
}
