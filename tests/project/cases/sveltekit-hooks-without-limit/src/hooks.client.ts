import { limited } from './lib/limited';

export const handle = limited;
