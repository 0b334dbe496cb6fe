export const jobs = [
  { name: 'sweep', run: (req, res) => res.sendStatus(202) },
  { name: 'count', run: (req, res) => res.sendStatus(202) },
];
