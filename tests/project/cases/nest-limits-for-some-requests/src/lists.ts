export const lists = { allow: (ip: string): boolean => JSON.parse(process.env.LIST ?? '[]').includes(ip) };
