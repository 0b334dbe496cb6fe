import path from 'node:path';

export function pathsOf(name: string): string[] {
  const listed = process.env[name]?.split(',') ?? [];
  return listed.map((each) => path.join(process.cwd(), each));
}
