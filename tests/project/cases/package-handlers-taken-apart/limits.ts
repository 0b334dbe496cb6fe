import { createLimits } from '@acme/limit-kit';

export const { perClient } = createLimits({ most: 10 });
