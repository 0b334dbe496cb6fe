exports.base = process.env.BASE;
