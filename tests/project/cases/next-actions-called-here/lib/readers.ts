'use server';

export async function findUser(id: string) {
  return { id };
}

export async function findTeam(id: string) { // handler: POST _ unguarded
  return { id };
}

export async function findPlan(id: string) { // handler: POST _ unguarded
  return { id };
}

export async function findForm(form: FormData) { // handler: POST _ unguarded
  return { id: String(form.get('id')) };
}

export async function findCity(id: string) { // handler: POST _ unguarded
  return { id };
}
