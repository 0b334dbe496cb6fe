import type { Application } from 'express';
import expressLoader from './express';

export default async ({ expressApp }: { expressApp: Application }): Promise<void> => {
  await Promise.resolve();
  await expressLoader({ app: expressApp });
};
