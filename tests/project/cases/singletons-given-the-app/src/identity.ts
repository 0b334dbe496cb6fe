import type { Application } from 'express';

export class Identity {
  private static instance: Identity;
  private mode = 'open';

  static async getInstance(): Promise<Identity> {
    if (!Identity.instance) {
      Identity.instance = new Identity();
      await Identity.instance.initialise();
    }
    return Identity.instance;
  }

  async initialise(): Promise<void> {
    this.mode = process.env.IDENTITY_MODE ?? 'open';
  }

  addSignIn = async (app: Application): Promise<void> => {
    if (this.mode === 'open') return;
    app.get('/sso/login', (req, res) => { // handler: GET /sso/login unguarded
      res.redirect('/');
    });
  };
}
