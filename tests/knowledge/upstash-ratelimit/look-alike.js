// sample: a class called Ratelimit of one's own that always allows
import express from 'express';

class Ratelimit {
  async limit(key) {
    return { success: true, key };
  }
}

const app = express();
const ratelimit = new Ratelimit();

app.get('/users', async (req, res) => { // handler: GET /users unguarded
  const { key } = await ratelimit.limit(req.ip);
  res.json({ key });
});

app.listen(3000);
