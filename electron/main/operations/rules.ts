import type { Dialogs } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';

/** Asks for a calendar or a rule pack and has the host say what it would change. */
export function ruleUseCases(dialogs: Dialogs, host: HostProcess): Pick<ShellUseCases, 'rules.choose'> {
  return {
    'rules.choose': async () => {
      const [path] = await dialogs.openFiles({
        title: 'Choose a calendar or a rule pack',
        kinds: [
          { name: 'Calendars and rule packs', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
        many: false,
      });
      if (path === undefined) return yes({ preview: null });
      const answer = await host.run('host.previewRulesFile', { path });
      return answer.ok ? yes({ preview: answer.value }) : answer;
    },
  };
}
