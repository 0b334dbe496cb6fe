import { rule } from './text.ts';

export class ReportService {
  async rows(count: number): Promise<{ id: number }[]> {
    return Array.from({ length: count }, (_, id) => ({ id }));
  }

  heading(width: number): string {
    return `Report\n${rule(width)}`;
  }

  preview(count: number): number[] {
    const n = Math.min(count, 20);
    return Array.from({ length: n }, (_, i) => i);
  }
}

export const reports = new ReportService();
