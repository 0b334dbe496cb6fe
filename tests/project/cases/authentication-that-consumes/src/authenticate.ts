import type { Request, Response } from 'express';
import { forgottenFor, limiterFor } from './limits.ts';
import { whenOn } from './switch.ts';

type Answer = { success: true; team: string } | { success: false; status: number; error: string };

export async function authenticate(req: Request, res: Response, mode: string): Promise<Answer> {
  return whenOn(byToken, { success: true, team: 'nobody' })(req, res, mode);
}

async function byToken(req: Request, res: Response, mode: string): Promise<Answer> {
  const token = req.headers.authorization?.split(' ')[1];
  if (!token) return { success: false, status: 401, error: 'Unauthorized' };
  const team = await fetch(`http://teams/${token}`).then((response) => response.json());
  if (team === null) return { success: false, status: 401, error: 'Unauthorized' };
  const limiter = limiterFor(mode, team.limits);
  try {
    await limiter.consume(team.id);
  } catch (limited) {
    console.error(limited);
    return { success: false, status: 429, error: 'Too many requests' };
  }
  return { success: true, team: team.id };
}

export async function forgetful(req: Request, mode: string): Promise<Answer> {
  const limiter = forgottenFor(mode);
  try {
    await limiter.consume(req.ip!);
  } catch {
    return { success: false, status: 429, error: 'Too many requests' };
  }
  return { success: true, team: 'anybody' };
}
