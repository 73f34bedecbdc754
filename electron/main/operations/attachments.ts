import { extname } from 'node:path';

import type { AttachmentView } from '../../contract/cases.ts';
import type { Dialogs } from '../dialogs.ts';
import type { ShellUseCases } from '../gateway.ts';
import type { HostProcess } from '../host-process.ts';
import { yes } from '../refusal.ts';
import { savedAs } from './saved.ts';

const anyFile = [{ name: 'All files', extensions: ['*'] }];

/** Documents of a case, in and out through the system's dialogs. */
export function attachmentUseCases(
  dialogs: Dialogs,
  host: HostProcess,
): Pick<ShellUseCases, 'attachment.choose' | 'attachment.save'> {
  return {
    'attachment.choose': async ({ caseId }) => {
      const paths = await dialogs.openFiles({ title: 'Add documents to the case', kinds: anyFile, many: true });
      const added: AttachmentView[] = [];
      for (const path of paths) {
        const answer = await host.run('host.addAttachmentFile', { caseId, path });
        // What was added before stays; the window learns of it by the event of the change.
        if (!answer.ok) return answer;
        added.push(answer.value);
      }
      return yes({ added });
    },

    'attachment.save': async ({ attachmentId }) => {
      const attachment = await host.run('host.attachmentName', { attachmentId });
      if (!attachment.ok) return attachment;
      const path = await dialogs.saveFile({
        title: 'Save the document',
        suggestedName: `${attachment.value.ref}-document${plainExtension(attachment.value.name)}`,
        kinds: anyFile,
      });
      if (path === null) return yes({ fileName: null });
      return savedAs(path, await host.run('host.writeAttachment', { attachmentId, path }));
    },
  };
}

/** The extension of a stored name, when it is one: the rest of the name often holds a person's name. */
function plainExtension(name: string): string {
  const extension = extname(name);
  return /^\.[a-z0-9]{1,8}$/iu.test(extension) ? extension.toLowerCase() : '';
}
