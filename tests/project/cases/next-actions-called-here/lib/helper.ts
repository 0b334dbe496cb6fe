import { findUser as find, findPlan } from './readers';

export async function load(id: string) {
  return find(id);
}

export async function loaders() {
  return [findPlan];
}
