import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { ReportFile } from '../reports/ReportFile';

/** Why a link cannot be followed. */
export type LinkFault = 'forged' | 'expired';

/** Makes and checks the time-limited links to report files, which need no storage: the link says what to send. */
export class SignedLinks {
  constructor(
    private readonly secret: string,
    private readonly lifetimeSeconds: number,
  ) {}

  /** An absolute link below the address the client itself used. */
  create(file: ReportFile, request: Request): string {
    const opaque = Buffer.from(JSON.stringify(file)).toString('base64url');
    const expiry = file.at + this.lifetimeSeconds * 1000;
    const query = new URLSearchParams({
      se: new Date(expiry).toISOString(),
      sig: this.sign(opaque, new Date(expiry).toISOString()),
    });
    const origin = `${request.protocol}://${request.get('host')}`;
    return `${origin}${request.baseUrl}/download/${opaque}?${query}`;
  }

  /** The file a link stands for, or why there is none. */
  open(
    opaque: string,
    query: Request['query'],
    now: number,
  ): ReportFile | LinkFault {
    const expiry = String(query.se);
    if (!isSame(String(query.sig), this.sign(opaque, expiry))) {
      return 'forged';
    }
    if (now >= Date.parse(expiry)) {
      return 'expired';
    }
    return JSON.parse(Buffer.from(opaque, 'base64url').toString());
  }

  private sign(opaque: string, expiry: string): string {
    return createHmac('sha256', this.secret)
      .update(`${opaque}\n${expiry}`)
      .digest('base64url');
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
