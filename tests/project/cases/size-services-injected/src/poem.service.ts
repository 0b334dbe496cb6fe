export class PoemService {
  verses(count: number): string {
    return 'la la la\n'.repeat(count);
  }

  async title(): Promise<string> {
    return 'la';
  }
}
