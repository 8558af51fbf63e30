import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';

interface SignInFailedProps {
  error?: Error;
  onBack(): void;
}

/** Says why the backend did not let the chosen person in. */
export function SignInFailed(props: SignInFailedProps) {
  return (
    <Container component="main" maxWidth="md" sx={{ paddingY: 8 }}>
      {props.error && (
        <ResponseErrorPanel
          title="Signing in failed. Right after its start the backend may still be reading the catalog: try again in a few seconds."
          error={props.error}
        />
      )}
      <Button variant="contained" sx={{ marginTop: 2 }} onClick={props.onBack}>
        Back to the people
      </Button>
    </Container>
  );
}
