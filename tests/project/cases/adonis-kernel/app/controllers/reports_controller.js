export default class ReportsController {
  async index({ request, response }) {
    response.send('row'.repeat(request.input('rows'))); // amplifies: request
  }
}
