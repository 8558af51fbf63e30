import Box from '@mui/material/Box';

export interface ConfigurationExampleProps {
  children: string;
}

/** YAML to copy. */
export function ConfigurationExample(props: ConfigurationExampleProps) {
  return (
    <Box
      component="pre"
      sx={{
        my: 1,
        mx: 0,
        px: 2,
        py: 1.5,
        borderRadius: 1,
        bgcolor: 'action.hover',
        color: 'text.primary',
        fontSize: 13,
        lineHeight: 1.6,
        overflowX: 'auto',
        maxWidth: '100%',
      }}
    >
      {props.children}
    </Box>
  );
}
