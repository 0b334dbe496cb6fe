import { z } from 'zod';

export const page = z.object({ size: z.coerce.number().int().min(1).max(100) });

export const paper = z.object({ width: z.coerce.number().int().min(1) });

export const kind = z.object({ count: z.union([z.literal(10), z.literal(50)]) });
