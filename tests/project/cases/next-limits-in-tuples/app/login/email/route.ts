import { redirect } from 'next/navigation';
import { checkAddress, checkEmail } from '../../../lib/limits';
import { tryCatch } from '../../../lib/try-catch';

export async function POST(request: Request) { // handler: POST /login/email guarded or unknown
  const form = await request.formData();
  const email = String(form.get('email'));
  const [error] = await tryCatch(Promise.all([checkAddress(request.headers.get('x-forwarded-for') ?? 'unknown'), checkEmail(email)]));
  if (error) {
    return redirect(`/login?error=${encodeURIComponent(error.message)}`);
  }
  return redirect('/login/sent');
}
