import { headers } from 'next/headers';
import { db } from './db';

const HOUR = 60 * 60 * 1000;

export async function recentTickets() {
  const ip = (await headers()).get('x-real-ip') ?? 'unknown';
  const recent = await db.ticket.count({ where: { ip, createdAt: { gte: new Date(Date.now() - HOUR) } } });
  return { ip, recent };
}

export async function ticketsToday(ip: string) {
  const start = new Date();
  start.setHours(0, 0, 0, 0);
  return db.ticket.count({ where: { ip, createdAt: { gte: start } } });
}

export async function openTickets(ip: string) {
  return db.ticket.count({ where: { ip, closed: false } });
}
