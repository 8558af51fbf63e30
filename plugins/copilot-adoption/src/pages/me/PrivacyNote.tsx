import Box from '@mui/material/Box';
import { AccessResponse } from 'backstage-plugin-copilot-adoption-common';
import { Panel } from '../../charts';
import { pageGap } from '../../panels';
import { useText } from '../../translation';

const peopleRead = 'copilotAdoption.people.read';

/** Says who else can see figures of the reader. */
export function PrivacyNote(props: { access: AccessResponse }) {
  const { peopleMode, minimumGroupSize } = props.access;
  const text = useText();
  return (
    <Box sx={{ mt: pageGap }}>
      <Panel
        title={text('me.privacy.title')}
        answer={
          <Box sx={{ maxWidth: 720 }}>
            {peopleMode === 'named'
              ? text('me.privacy.named', { permission: peopleRead })
              : text(`me.privacy.${peopleMode}`)}{' '}
            {text('me.privacy.groups', { floor: String(minimumGroupSize) })}
          </Box>
        }
      >
        {null}
      </Panel>
    </Box>
  );
}
