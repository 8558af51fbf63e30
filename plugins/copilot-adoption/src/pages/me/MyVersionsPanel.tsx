import Box from '@mui/material/Box';
import { Panel } from '../../charts';
import { useText } from '../../translation';
import { MyPanelProps } from './MyPanelProps';

/** Which editors and plugins the reader has, and whether newer ones are about. */
export function MyVersionsPanel(props: MyPanelProps) {
  const { versions } = props.me;
  const text = useText();
  return (
    // The last one, which would have nothing beside it.
    <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
      <Panel
        title={text('me.versions.title')}
        answer={text('me.versions.answer')}
        outdated={props.outdated}
      >
        {versions.length === 0 ? (
          text('me.versions.none')
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
            {versions.map(({ kind, name, version, newest }) => (
              <li key={`${kind} ${name}`}>
                {newest && newest !== version
                  ? text('me.versions.newer', { name, version, newest })
                  : text('me.versions.current', { name, version })}
              </li>
            ))}
          </Box>
        )}
      </Panel>
    </Box>
  );
}
