export type Resource = 'ingestion' | 'public' | 'legacy';

export interface Limit {
  resource: Resource;
  points: number | null;
  duration: number | null;
}

const LIMITS: Record<string, Limit[]> = {
  hobby: [
    { resource: 'ingestion', points: 1000, duration: 60 },
    { resource: 'public', points: 30, duration: 60 },
    { resource: 'legacy', points: null, duration: null },
  ],
  team: [
    { resource: 'ingestion', points: 5000, duration: 60 },
    { resource: 'public', points: 1000, duration: 60 },
    { resource: 'legacy', points: null, duration: null },
  ],
};

export function getLimit(plan: string, resource: Resource): Limit | undefined {
  return LIMITS[plan]?.find((limit) => limit.resource === resource);
}
