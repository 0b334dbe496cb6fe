exports.rows = (count) => Array.from({ length: count }, (_, row) => ({ row }));
