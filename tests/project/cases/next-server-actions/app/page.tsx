import { Form } from './form';

export default function Page() {
  async function leave(form: FormData) { // handler: _ _ unguarded
    'use server';
    console.log(form.get('reason'));
  }

  async function describe(form: FormData) {
    console.log(form.get('reason'));
  }
  void describe;

  return (
    <>
      <Form />
      <form action={leave} />
    </>
  );
}
