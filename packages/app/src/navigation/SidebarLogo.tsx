import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LogoMark } from './LogoMark';

/** The company's mark, with its name while the sidebar is open. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  const name = useApi(configApiRef).getString('organization.name');
  return (
    <Box
      sx={{
        alignItems: 'center',
        display: 'flex',
        height: 2 * sidebarConfig.logoHeight,
        paddingLeft: '22px',
        '& a': { alignItems: 'center', display: 'flex', gap: 1.5 },
      }}
    >
      <Link to="/" underline="none" aria-label={`${name}, home`}>
        <LogoMark />
        {isOpen && (
          <Typography component="span" variant="h6" sx={{ color: '#fff' }}>
            {name}
          </Typography>
        )}
      </Link>
    </Box>
  );
}
