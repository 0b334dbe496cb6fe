exports.made = async (count) => {
  const orders = [];
  for (let i = 0; i < count; i += 1) orders.push({ id: i, state: 'open' });
  return orders;
};
