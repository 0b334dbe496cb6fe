export async function roleOf(request: Request): Promise<string> {
  const answer = await fetch('https://accounts.example/role', { headers: { cookie: request.headers.get('cookie') ?? '' } });
  const { role } = (await answer.json()) as { role: string };
  return role;
}
