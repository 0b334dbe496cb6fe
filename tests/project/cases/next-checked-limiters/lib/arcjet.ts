import arcjet, { fixedWindow, slidingWindow } from '@arcjet/next';

const key = process.env.ARCJET_KEY!;

export const aj = arcjet({ key, rules: [slidingWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

export const dry = arcjet({ key, rules: [slidingWindow({ mode: 'DRY_RUN', interval: 60, max: 10 })] });

/** Without a mode a rule is dry. */
export const modeless = arcjet({ key, rules: [fixedWindow({ window: '60s', max: 10 })] });

export const bare = arcjet({ key, rules: [] });
