export function GET() { // handler: GET /api/users guarded
  return [];
}
