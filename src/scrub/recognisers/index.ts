import { labelledNumbers, type Label } from '#scrub/labelled.ts';
import type { Recogniser } from '#scrub/recogniser.ts';
import { account, accountLabels } from './account.ts';
import { address, addressLabels } from './address.ts';
import { ageOver89 } from './age.ts';
import { date } from './date.ts';
import { device, deviceLabels } from './device.ts';
import { email } from './email.ts';
import { healthPlanLabels } from './health-plan.ts';
import { ip } from './ip.ts';
import { licenseLabels } from './license.ts';
import { mrnLabels } from './mrn.ts';
import { bareId, otherId, otherIdLabels } from './other-id.ts';
import { phone, phoneLabels } from './phone.ts';
import { spokenDigits } from './spoken-digits.ts';
import { ssn, ssnLabels } from './ssn.ts';
import { url } from './url.ts';
import { vehicle, vehicleLabels } from './vehicle.ts';

const labels: readonly Label[] = [
  ...ssnLabels,
  ...mrnLabels,
  ...healthPlanLabels,
  ...accountLabels,
  ...licenseLabels,
  ...vehicleLabels,
  ...deviceLabels,
  ...phoneLabels,
  ...addressLabels,
  ...otherIdLabels,
];

/** Patterns that cannot match without a digit. */
const withDigits =
  (recognise: Recogniser): Recogniser =>
  (page) =>
    page.digits ? recognise(page) : [];

/** What has a form. Read top to bottom; what overlaps is settled afterwards by certainty and length. */
export const recognisers: readonly Recogniser[] = [
  email,
  url,
  withDigits(ip),
  withDigits(ssn),
  withDigits(phone),
  spokenDigits,
  account,
  vehicle,
  withDigits(device),
  otherId,
  withDigits((page) => labelledNumbers(page, labels)),
  withDigits(bareId),
  ageOver89,
  date,
  address,
];
