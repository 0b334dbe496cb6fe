import App from './app';
import { AuthRoute } from './auth.route';
import { UsersRoute } from './users.route';

const app = new App([new UsersRoute(), new AuthRoute()]);

app.listen();
