/** Whether the mail server says that one has asked it too often. */
export function isMailRateLimitError(error: unknown): boolean {
  const reason = (error as { errors?: { reason?: string }[] }).errors?.[0]?.reason;
  return reason === 'rateLimitExceeded' || reason === 'quotaExceeded';
}

export function describe(failure: unknown): { code: number; message: string } | null {
  if (isMailRateLimitError(failure)) {
    return { code: 502, message: 'The mail server is busy' };
  }
  return null;
}
