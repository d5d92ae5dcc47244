import type { Facts, Place, Side } from '@parley/policy';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useLocale } from '../i18n/i18n.js';
import type { Verdict } from './create-judge.js';
import { theJudge } from './judge-client.js';

export const rulebookQuery = {
  queryKey: keys.rulebook,
  queryFn: () => call('getLiveRulebook', {}),
  staleTime: 60_000,
} as const;

export type Setting = {
  readonly place: Place;
  readonly side: Side;
  readonly facts: Facts;
  /** The writer's own earlier texts here, oldest first. */
  readonly history?: readonly string[];
};

/** Nothing can be said here about a text at the moment: the server judges it all the same. */
export const useJudgeIsAway = (): boolean => useSyncExternalStore(theJudge().subscribe, theJudge().isAway);

/**
 * What would become of this text if it were sent now; follows the text while it is typed, at most one frame behind its
 * own speed. Undefined while nothing is known yet or when judging here is not possible: the server's answer counts anyway.
 */
export function useVerdict(text: string, setting: Setting | undefined): Verdict | undefined {
  const locale = useLocale();
  const { data: rulebook } = useQuery(rulebookQuery);
  const [verdict, setVerdict] = useState<Verdict>();
  const channel = useRef<ReturnType<ReturnType<typeof theJudge>['follow']>>(undefined);
  const json = rulebook?.json;

  useEffect(() => {
    if (json === undefined) return;
    theJudge().use(json);
    const opened = theJudge().follow(setVerdict, () => setVerdict(undefined));
    channel.current = opened;
    return () => opened.close();
  }, [json]);

  useEffect(() => {
    if (json === undefined || !setting) return;
    const frame = requestAnimationFrame(() => {
      if (text.trim() === '') {
        setVerdict(undefined);
        return;
      }
      const facts = { ...setting.facts, now: new Date().toISOString() };
      const { place, side, history } = setting;
      channel.current?.offer({ input: { text, place, side, facts, ...(history ? { history } : {}) }, locale });
    });
    return () => cancelAnimationFrame(frame);
  }, [text, setting, json, locale]);

  return text.trim() === '' ? undefined : verdict;
}
