const hits = new Map();

exports.take = (key) => {
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  return count <= 10;
};
