import { CopilotFrame } from '../../components/CopilotFrame';
import { View } from '../../filters';
import { Placeholder } from '../../charts';
import { useAccess, useMe } from '../../hooks';
import { SubPageProps, versionOf, visiblePanels } from '../../panels';
import { ErrorNotice, NotAllowed } from '../../states';
import { useText } from '../../translation';
import { myPanels } from './myPanels';
import { MyPanelsGrid } from './MyPanelsGrid';
import { PrivacyNote } from './PrivacyNote';
import { UnknownSelf } from './UnknownSelf';

/** How do I use it myself? */
export function MyCopilotPage(props: SubPageProps) {
  return (
    <CopilotFrame placeholder={<Placeholder variant="rounded" height={480} />}>
      {view => <MineOfView {...props} view={view} />}
    </CopilotFrame>
  );
}

function MineOfView(props: SubPageProps & { view: View }) {
  const { view, hiddenPanels } = props;
  const { scope, from, to, granularity } = view;
  const text = useText();
  const access = useAccess(scope.ref);
  const me = useMe(
    { scope: scope.ref, from, to, granularity },
    versionOf(view),
  );
  if (access.data?.self === false) {
    return (
      <NotAllowed permission="copilotAdoption.self.read">
        {text('me.notAllowed')}
      </NotAllowed>
    );
  }
  const failed = [access, me].find(({ data, error }) => error && !data);
  if (failed) {
    return <ErrorNotice error={failed.error!} onRetry={failed.retry} />;
  }
  if (!access.data || !me.data) {
    return <Placeholder variant="rounded" height={480} />;
  }
  return (
    <>
      {me.data.person ? (
        <MyPanelsGrid
          me={me.data}
          person={me.data.person}
          outdated={me.outdated}
          isTeamChosen={view.member !== undefined}
          panels={visiblePanels('me', myPanels, hiddenPanels)}
        />
      ) : (
        <UnknownSelf reason={me.data.reason} />
      )}
      <PrivacyNote access={access.data} />
    </>
  );
}
