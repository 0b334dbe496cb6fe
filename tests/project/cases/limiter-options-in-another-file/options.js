export const off = { windowMs: 60_000, max: Infinity };
export const on = { windowMs: 60_000, max: (req) => (req.user ? 100 : 10) };
export const skip = () => true;
