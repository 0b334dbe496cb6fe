import { findTeam } from './readers';

export const team = (id: string) => findTeam(id);
