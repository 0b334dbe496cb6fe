export const revalidate = 0;
