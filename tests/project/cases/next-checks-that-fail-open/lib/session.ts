export interface Session {
  userId: string;
}

export async function getSession(request: Request): Promise<Session | null> {
  try {
    const response = await fetch(`${process.env.AUTH_URL}/session`, { headers: { cookie: request.headers.get('cookie') ?? '' } });
    return (await response.json()) as Session;
  } catch {
    return null;
  }
}
