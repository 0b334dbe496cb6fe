export class UserService {
  pad(size: string): string {
    return 'x'.repeat(Number(size));
  }
}
