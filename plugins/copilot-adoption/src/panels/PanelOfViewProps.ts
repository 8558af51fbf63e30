import { View } from '../filters';

/** A panel draws whatever the filters say. */
export interface PanelOfViewProps {
  view: View;
  /** Of its picture, in pixels. */
  height: number;
}
