const pixels = async (req, res, next) => {
  try {
    const { side } = req.body;
    res.json(new Array(side).fill(0)); // amplifies: request
  } catch (error) {
    next(error);
  }
};

const pixel = async (req, res) => {
  res.json([0]);
};

module.exports = { pixels, pixel };
