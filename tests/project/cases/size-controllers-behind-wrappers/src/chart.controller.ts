import { asyncHandler } from './async-handler.ts';

export const ticks = asyncHandler(async (req, res) => {
  const count = Number(req.query['count']);
  res.json(Array.from({ length: count }, (_, i) => i)); // amplifies: request
});

export const axis = asyncHandler(async (req, res) => {
  const count = Number(req.query['count']);
  if (count > 100) {
    return res.sendStatus(400);
  }
  return res.send('-'.repeat(count));
});
