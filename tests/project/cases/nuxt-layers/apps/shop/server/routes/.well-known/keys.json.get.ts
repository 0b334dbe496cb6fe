export default defineEventHandler(() => ({ keys: [] }));
