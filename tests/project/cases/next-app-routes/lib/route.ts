/** A model's route through a town, no file of the app folder. */
export function GET(): string[] {
  return ['a', 'b'];
}
