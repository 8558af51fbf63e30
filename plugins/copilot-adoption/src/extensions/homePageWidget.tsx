import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { homePageCard } from '../cards/home/homePageCard';
import { shownChoices } from '../cards/home/shownChoices';
import { optionalChoice } from './optionalChoice';
import { optionalText } from './optionalText';

/** Appears on the home page of apps that have one. */
export const homePageWidget = HomePageWidgetBlueprint.makeWithOverrides({
  name: 'adoption',
  configSchema: {
    show: optionalChoice(shownChoices),
    scope: optionalText,
  },
  factory: (originalFactory, { config }) =>
    originalFactory({ ...homePageCard, componentProps: config }),
});
