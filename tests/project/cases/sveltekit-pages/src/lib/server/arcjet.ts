import arcjet, { slidingWindow } from '@arcjet/sveltekit';

export const aj = arcjet({ key: 'ajkey_test', rules: [slidingWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

export const dry = arcjet({ key: 'ajkey_test', rules: [slidingWindow({ mode: 'DRY_RUN', interval: 60, max: 10 })] });
