import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { DemoPerson } from './DemoPerson';

interface PeopleListProps {
  people: DemoPerson[];
  onChoose(person: DemoPerson): void;
}

/** The example people to choose from. */
export function PeopleList(props: PeopleListProps) {
  const company = useApi(configApiRef).getString('organization.name');
  return (
    <Container component="main" maxWidth="md" sx={{ paddingY: 8 }}>
      <Typography component="h1" variant="h4">
        Who are you today?
      </Typography>
      <Typography color="text.secondary" sx={{ marginY: 2 }}>
        {company} and its people are invented. Choose one of them to see the
        portal with their eyes; there is no password.
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          listStyle: 'none',
          padding: 0,
        }}
      >
        {props.people.map(person => (
          <li key={person.user}>
            <PersonCard
              person={person}
              onClick={() => props.onChoose(person)}
            />
          </li>
        ))}
      </Box>
    </Container>
  );
}

function PersonCard(props: { person: DemoPerson; onClick(): void }) {
  const { name, title, description } = props.person;
  return (
    <Card variant="outlined" sx={{ height: '100%' }}>
      <CardActionArea
        aria-label={`${name}, ${title}`}
        onClick={props.onClick}
        sx={{ height: '100%', padding: 2 }}
      >
        <Typography component="h2" variant="h6">
          {name}
        </Typography>
        <Typography color="text.secondary" variant="body2">
          {title}
        </Typography>
        <Typography sx={{ marginTop: 1 }} variant="body2">
          {description}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
