/** A mail server on loopback that puts each message it takes into a file of its own. Real SMTP, no encryption, one machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  /** For SMTP_URL. */
  url: string;
  /** Files written so far, oldest first, with who each was for. */
  received(): { file: string; to: string[] }[];
  close(): Promise<void>;
}

/** Takes mail for anyone and writes it under `folder` as `1-name.eml`, `2-name.eml` and so on. */
export async function openMailServer(folder: string): Promise<MailServer> {
  await mkdir(folder, { recursive: true });
  const files: { file: string; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        const name = (to[0] ?? 'nobody').replace(/@.*$/, '').replace(/[^\w.-]/g, '_');
        const file = join(folder, `${files.length + 1}-${name}.eml`);
        files.push({ file, to });
        writeFile(file, Buffer.concat(parts)).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready());
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received: () => [...files],
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
