import { quotaProblem, teapotProblem } from './quota-problems.js';

const visits = new Map<string, number>();

export async function spendQuota(key: string): Promise<void> {
  const count = (visits.get(key) ?? 0) + 1;
  visits.set(key, count);
  if (count > 10) throw quotaProblem();
}

export function noCoffee(drink: string | undefined): void {
  if (drink === 'coffee') throw teapotProblem();
}
