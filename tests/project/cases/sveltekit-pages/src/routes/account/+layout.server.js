export function load({ cookies }) { // handler: _ /account unguarded
  return { signedIn: cookies.get('session') !== undefined };
}
