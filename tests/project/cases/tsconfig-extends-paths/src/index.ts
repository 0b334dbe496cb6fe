import express from 'express';
import { throttle } from '$lib/throttle';
import { label } from '$lib/label';
import planets from '$routes/planets';
import moons from '$routes/moons';

const app = express();

app.use('/moons', label, moons);
app.use('/planets', throttle, planets);

app.listen(3000);
