export const API = '/api';

export const PATHS = {
  users: `${API}/users`,
  health: '/health',
} as const;
