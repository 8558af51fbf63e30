import { ComponentType } from 'react';
import { PanelOfViewProps } from './PanelOfViewProps';

/** A panel and its place on a sub-page. */
export interface PagePanel {
  /** Names it in `hiddenPanels`; unique on its sub-page. */
  id: string;
  /** How many of twelve it takes on wide screens. */
  columns: 3 | 4 | 5 | 6 | 7 | 8 | 12;
  /** Of its picture, in pixels: as much is kept free before there is one. */
  height: number;
  /** Takes no room where it has nothing to say; belongs at the end of a page. */
  isOptional?: boolean;
  Panel: ComponentType<PanelOfViewProps>;
}
