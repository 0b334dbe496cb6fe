export default () => 'users'; // handler: * /api/users unguarded
