import { syncStatus } from '../settings/shared-desk';
import { DeskLine } from '../ui/desk/desk-line';
import { useSetting } from '../ui/use-setting';
import { useHoldings } from './use-holdings';

/** {@link DeskLine} as it stands now, for every page that shows notes. */
export function DeskNews() {
  return <DeskLine holdings={useHoldings()} status={useSetting(syncStatus)} />;
}
