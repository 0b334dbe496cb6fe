import { createClient, type Client } from '@libsql/client';

export interface Document {
  id: string;
  name: string;
}

export class Database {
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  async find(id: string): Promise<Document | undefined> {
    const { rows } = await this.client.execute({ sql: 'select id, name from documents where id = ?', args: [id] });
    return rows[0] as Document | undefined;
  }

  async list(): Promise<Document[]> {
    const { rows } = await this.client.execute('select id, name from documents limit 100');
    return rows as unknown as Document[];
  }
}

export async function setupDatabase({ url }: { url: string }): Promise<{ db: Database }> {
  const client = createClient({ url });
  await client.execute('pragma foreign_keys = on');
  return { db: new Database(client) };
}
