export function checkSize(given) {
  const value = Number(given);
  if (!(value <= 500)) return { valid: false, value };
  return { valid: true, value };
}

export const parseQuery = (query) => {
  const size = Number(query.size);
  return { success: size <= 500, data: { size } };
};

export function readSize(given) {
  const value = Number(given);
  return value > 500 ? ['too many', value] : [null, value];
}

export function problemsOf(query) {
  const problems = [];
  if (query.size > 500) problems.push('size');
  return { ok: problems.length === 0, problems };
}

export const daysBetween = (from, to) => Math.ceil((to - from) / 86_400);
