import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationPayload } from '@backstage/plugin-notifications-common';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Knex } from 'knex';
import { claimNotice, settleNotice } from '../store/operations/claimNotice';
import { noticeOccasion } from '../store/operations/noticeOccasion';
import { NoticeKey } from '../store/operations/readNotice';

/** Who is told what. */
export interface Message {
  recipients: readonly string[];
  payload: Omit<NotificationPayload, 'scope' | 'topic'>;
}

/** Something that is worth telling, once. */
export interface Occasion {
  key: NoticeKey;
  /** Tells one occasion of the matter from another; null while there is nothing to tell. */
  occasion: string | null;
  /** How long it has to last before it is told, in milliseconds. */
  patience?: number;
  /** How long to be quiet about the matter after the last time, in milliseconds. */
  pause?: number;
  /** Whether a later occasion takes the place of the notification about the last one. */
  replaces?: boolean;
  /** Asked by the one replica that tells it. `nothing` settles the matter, `later` asks again. */
  compose(): Promise<Message | 'nothing' | 'later'>;
}

/** Sends notifications, each occasion once over all replicas and restarts. */
export class Notifier {
  readonly #options: {
    db: Knex;
    clock: Clock;
    logger: LoggerService;
    notifications: NotificationService;
  };

  constructor(options: {
    db: Knex;
    clock: Clock;
    logger: LoggerService;
    notifications: NotificationService;
  }) {
    this.#options = options;
  }

  /**
   * Tells an occasion, unless it has been told.
   *
   * @throws where Backstage does not take the notification; it is tried again with the next call.
   */
  async tell(asked: Occasion): Promise<void> {
    const { db, clock } = this.#options;
    const { key, occasion, patience = 0, pause = 0 } = asked;
    const now = clock.now();
    await noticeOccasion({ db, key, occasion, now });
    if (occasion === null) {
      return;
    }
    const claim = { db, key, occasion, now };
    if (!(await claimNotice({ ...claim, patience, pause }))) {
      return;
    }
    let isTold = false;
    try {
      const message = await this.#compose(asked);
      if (typeof message === 'object') {
        await this.#send(asked, message);
      }
      isTold = message !== 'later';
    } finally {
      await settleNotice({ ...claim, isTold });
    }
  }

  /** What can't be said about one matter does not keep anybody from hearing of the others. */
  async #compose({ key, compose }: Occasion) {
    try {
      return await compose();
    } catch (error) {
      this.#options.logger.warn(
        `The notification ${key.kind} about ${
          key.subject || 'a scope'
        } could not be written`,
        toError(error),
      );
      return 'later';
    }
  }

  async #send(
    { key, occasion, replaces }: Occasion,
    { recipients, payload }: Message,
  ): Promise<void> {
    const matter = [key.kind, key.scope_id, key.subject].join(':');
    await this.#options.notifications.send({
      recipients: { type: 'entity', entityRef: [...recipients] },
      payload: {
        ...payload,
        topic: 'GitHub Copilot',
        // Should a sender die right after sending, the next one updates the notification instead of adding another.
        scope: `copilot-adoption:${
          replaces ? matter : `${matter}:${occasion}`
        }`,
      },
    });
  }
}
