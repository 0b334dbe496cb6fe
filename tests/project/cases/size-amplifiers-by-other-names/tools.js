import lodash from 'lodash';

export { range as numbers } from 'lodash';
export const tools = lodash;
export const Many = Array;
export const scale = { symbol: 'EUR', range: [0, 10], take: 20 };
