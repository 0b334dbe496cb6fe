const KB = 1024;

exports.MAX = 100;
exports.SIZE = 10_000_000;
exports.LINE = 'lorem ipsum ';
exports.TIMES = 20_000;
exports.WIDTH = Number(process.env.WIDTH || 80);
exports.sizes = { small: 512, large: KB * KB };
