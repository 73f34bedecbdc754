import type { ReactElement } from 'react';

import { channels } from '../../electron/domain/channel.ts';
import type { Channel } from '../../electron/domain/channel.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';
import { channelWords } from './words.ts';

const choices = channels.map((value) => ({ value, label: channelWords[value] }));

/** How a matter reached the organisation. */
export function ChannelField(props: FieldProps<Channel>): ReactElement {
  return <ChoiceField {...props} choices={choices} />;
}
