'use server';

export async function text({ n }: { n: number }): Promise<string> {
  return 'x'.repeat(n);
}

export const list = async (n: number): Promise<string[]> => Array.from({ length: n }, () => 'row');
