import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type HealthParts, reportHealth } from './health-report.ts';

/** The figures of a running bot as Prometheus reads them. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  close(): void;
}

/** Figures in a registry of their own, so that several bots in one process do not mix; what is a state is read when it is asked for. */
export function createMetrics(context: HealthParts, polls: boolean): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const ended = new Counter({
    name: 'communique_updates_ended_total',
    help: 'Updates that ended since the start, by how.',
    labelNames: ['state'],
    registers,
  });
  const seconds = new Histogram({
    name: 'communique_answer_seconds',
    help: 'From taking an update in to its end.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180],
    registers,
  });
  context.pulse.onEnd((update) => {
    ended.inc({ state: update.state });
    if (update.state === 'answered') seconds.observe(update.seconds);
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `communique_${name}`, help, registers });
  const gauges = {
    healthy: gauge('healthy', '1 when /healthz says ok.'),
    waiting: gauge('updates_waiting', 'Updates that wait or are being answered.'),
    oldest: gauge('oldest_waiting_seconds', 'How long the oldest of them has waited.'),
    poll: gauge('seconds_since_poll', 'Since the last completed poll; -1 before it and with a webhook.'),
    articles: gauge('articles', 'Articles in the index.'),
    passages: gauge('passages', 'Passages in the index.'),
    modelRest: gauge(
      'model_rests_seconds',
      'For how long the model endpoint is left alone after failures; -1 without one.',
    ),
    memory: gauge('resident_memory_bytes', 'Memory of the process.'),
    delay: gauge('event_loop_delay_p99_seconds', 'Since the last look.'),
  };
  const delay = monitorEventLoopDelay();
  delay.enable();
  return {
    contentType: registry.contentType,
    text: async () => {
      const report = await reportHealth(context, polls);
      gauges.healthy.set(report.status === 'ok' ? 1 : 0);
      gauges.waiting.set(report.waiting);
      gauges.oldest.set(report.oldestWaitingSeconds ?? 0);
      gauges.poll.set(report.secondsSincePoll ?? -1);
      gauges.articles.set(report.index?.articles ?? 0);
      gauges.passages.set(report.index?.passages ?? 0);
      gauges.modelRest.set(report.model?.restsSeconds ?? -1);
      gauges.memory.set(process.memoryUsage.rss());
      gauges.delay.set(delay.percentile(99) / 1e9);
      delay.reset();
      return registry.metrics();
    },
    close: () => delay.disable(),
  };
}
