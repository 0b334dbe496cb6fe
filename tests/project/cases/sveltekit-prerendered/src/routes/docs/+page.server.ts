/** Runs when the app is built, since the layout says so. */
export const load = () => ({ ruler: '-'.repeat(1_000_000) });
