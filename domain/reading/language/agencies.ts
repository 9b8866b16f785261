/** News agencies, as they stand in brackets at the head of a report; the same in any language. */
import { words } from './word-list'

export const AGENCIES = words(`
  afp anp ansa ap belga bloomberg bnr bns cnn ctk dpa efe interfax lusa novum pa pap rtr reuters sda tass tt upi xinhua
`)
