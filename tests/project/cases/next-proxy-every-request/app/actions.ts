'use server';

export async function subscribe(form: FormData) { // handler: _ _ guarded process
  console.log(form.get('email'));
}
