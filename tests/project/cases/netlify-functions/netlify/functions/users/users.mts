export default async () => Response.json([]); // handler: * /.netlify/functions/users unguarded
