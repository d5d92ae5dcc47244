import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for Prometheus. Labels are names of ours (routes, effects), never anything a person wrote. */
export const createMetrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    http: new Histogram({
      name: 'parley_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['route', 'status'] as const,
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    decisions: new Counter({
      name: 'parley_decisions_total',
      help: 'Published texts by effect',
      labelNames: ['effect', 'place'] as const,
      registers,
    }),
    judging: new Histogram({
      name: 'parley_judge_seconds',
      help: 'Time to judge one text',
      buckets: [0.00001, 0.00005, 0.0001, 0.0005, 0.001, 0.005, 0.02, 0.1, 0.5],
      registers,
    }),
    sockets: new Gauge({ name: 'parley_sockets', help: 'Open sockets', registers }),
    eventLag: new Histogram({
      name: 'parley_event_lag_seconds',
      help: 'From an event to its reader',
      labelNames: ['reader'] as const,
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
      registers,
    }),
    mails: new Counter({
      name: 'parley_mails_total',
      help: 'Mails by what became of them',
      labelNames: ['state'] as const,
      registers,
    }),
  };
};

export type Metrics = ReturnType<typeof createMetrics>;
