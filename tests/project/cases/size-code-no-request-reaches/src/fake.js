export const fake = (n) => 'fake '.repeat(n);

export const sample = () => fake(3);
