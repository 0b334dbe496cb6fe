import app from './app.js';
import extra from './extra.js';

app.use('/extra', extra);
app.listen(3000);
