export default class HealthController {
  handle() {
    return 'ready';
  }

  show() {
    return 'x'.repeat(200_000); // amplifies: constant 200000
  }
}
