import { useQuery } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { useLocale } from '../i18n/i18n.js';
import { theJudge } from '../judge/judge-client.js';
import { rulebookQuery } from '../judge/use-verdict.js';

/** The clauses of the rulebook in force, as the reader's language names them. */
export const useClauses = () => {
  const locale = useLocale();
  const { data: live } = useQuery(rulebookQuery);
  const { data } = useQuery({
    queryKey: [...keys.clauses(locale), live?.hash],
    queryFn: () => {
      theJudge().use(live?.json);
      return theJudge().describe(locale);
    },
    enabled: live !== undefined,
    staleTime: Infinity,
  });
  return data?.clauses ?? [];
};
