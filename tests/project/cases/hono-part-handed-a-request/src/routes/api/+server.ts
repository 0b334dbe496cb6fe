import { api } from '../../lib/api';

// Answered by the routes of the app.
export const fallback = ({ request }) => api.fetch(request);
