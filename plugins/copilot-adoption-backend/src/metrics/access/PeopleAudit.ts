import {
  AuditorService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { NotModified } from '../version/NotModified';

/** What is done with people: read are figures of others or of the caller, or who holds a seat; erased is a person. */
export type PeopleEvent =
  | 'people-read'
  | 'self-read'
  | 'seats-read'
  | 'people-erase';

/**
 * Writes down in Backstage's audit log who reads about whom, and who erases somebody.
 *
 * People go by GitHub's ids, so that no login gets into a log; for the same reason the request, whose address may hold
 * one, is left out, and the reader is told of instead.
 */
export class PeopleAudit {
  readonly #auditor: AuditorService;

  constructor(auditor: AuditorService) {
    this.#auditor = auditor;
  }

  /** @param describe - tells what is known only from the answer */
  async record<Answer>(
    eventId: PeopleEvent,
    options: { credentials: BackstageCredentials; meta: JsonObject },
    read: () => Promise<Answer>,
    describe: (answer: Answer) => Promise<JsonObject> = async () => ({}),
  ): Promise<Answer> {
    const { credentials, meta } = options;
    const event = await this.#auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      meta: { reader: readerOf(credentials), ...meta },
    });
    try {
      const answer = await read();
      await event.success({ meta: await describe(answer) });
      return answer;
    } catch (error) {
      if (error instanceof NotModified) {
        // The reader has it from an earlier time, and reads it now.
        await event.success({ meta: { unchanged: true } });
        throw error;
      }
      await event.fail({ error: error as Error });
      throw error;
    }
  }
}

function readerOf({ principal }: BackstageCredentials): string {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject ?? 'unknown';
}
