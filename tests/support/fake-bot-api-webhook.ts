import type { ChatBook } from './fake-bot-api-chats.ts';
import type { UpdateQueue } from './fake-bot-api-updates.ts';

const retryMilliseconds = 50;

/** Brings updates to the webhook that was set, oldest first, each again until it is answered with 200; the statuses are kept. */
export class WebhookDelivery {
  readonly statuses: (number | 'unreachable')[] = [];
  private readonly book: ChatBook;
  private readonly queue: UpdateQueue;
  private isBusy = false;

  constructor(book: ChatBook, queue: UpdateQueue) {
    this.book = book;
    this.queue = queue;
    setInterval(() => void this.work(), retryMilliseconds).unref();
  }

  async work(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    while (this.book.webhookSecret !== null && this.queue.oldest && (await this.deliver(this.queue.oldest)));
    this.isBusy = false;
  }

  private async deliver(update: object): Promise<boolean> {
    const status = await fetch(this.book.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': this.book.webhookSecret ?? '',
      },
      body: JSON.stringify(update),
    }).then(
      (response) => response.status,
      () => 'unreachable' as const,
    );
    this.statuses.push(status);
    if (status === 200) this.queue.drop(update as never);
    return status === 200;
  }
}
