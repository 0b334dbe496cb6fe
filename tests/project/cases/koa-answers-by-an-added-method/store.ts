import fs from 'node:fs/promises';

export async function readReport(id: string): Promise<Buffer | null> {
  return fs.readFile(`reports/${Number(id)}.json`).catch(() => null);
}
