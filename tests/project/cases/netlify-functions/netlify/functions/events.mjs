export default {
  async deploySucceeded(event) {
    console.log(event.deploy.id);
  },
};
