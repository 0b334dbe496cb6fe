'use server';

import { db } from '../../lib/db';
import { openTickets, recentTickets, ticketsToday } from '../../lib/recent';

export async function openTicket(text: string) { // handler: POST ? unknown unclear-refusal
  const { ip, recent } = await recentTickets();
  if (recent >= 5) return { error: 'You can open five tickets per hour' };
  return db.ticket.create({ data: { ip, text } });
}

export async function openOther(ip: string, text: string) { // handler: POST ? guarded handler
  const today = await ticketsToday(ip);
  if (today > 20) throw new Error('Come back tomorrow');
  return db.ticket.create({ data: { ip, text } });
}

export async function inline(ip: string, text: string) { // handler: POST ? unknown unclear-refusal
  const since = new Date(Date.now() - 60_000);
  if ((await db.ticket.count({ where: { ip, createdAt: { gt: since } } })) >= 3) return { error: 'Wait a minute' };
  return db.ticket.create({ data: { ip, text } });
}

// It only tells.
export async function preview(text: string) { // handler: POST ? unguarded
  const { recent } = await recentTickets();
  return { preview: text.slice(0, 200), left: 5 - recent };
}

// Who closes one may open the next at once.
export async function openOneOfFew(ip: string, text: string) { // handler: POST ? unguarded
  if ((await openTickets(ip)) >= 5) return { error: 'Close another one first' };
  return db.ticket.create({ data: { ip, text } });
}

// What is booked for later says nothing of how often one asks.
export async function book(ip: string) { // handler: POST ? unguarded
  const later = await db.booking.count({ where: { ip, startsAt: { gte: new Date() } } });
  if (later >= 3) return { error: 'You have three bookings' };
  return db.booking.create({ data: { ip } });
}
