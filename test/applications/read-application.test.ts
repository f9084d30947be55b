import { afterAll, describe, expect, test } from 'vitest';
import { type Application, readApplication } from '../../main/applications/index.ts';
import { createReader } from '../../main/reading/index.ts';
import { cell, type DrawnApplication, drawApplication, other, type Part } from './draw-application.ts';

const TODAY = '2026-06-30';
const reader = createReader({ workers: 1 });
afterAll(() => reader.close());

async function read({ pdf }: Pick<DrawnApplication, 'pdf'>): Promise<Application> {
  const pages = await reader.read(pdf, { fileName: 'application.pdf', passwords: [] });
  if (!pages.ok) throw new Error(pages.error.message);
  return readApplication(pages.value, TODAY);
}

const valuesOf = ({ fields }: Application): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));
const failuresOf = ({ validations }: Application) =>
  validations.filter(({ result }) => result === 'failed').map(({ name, type }) => `${name} ${type}`);

const BUSINESS: Part = {
  heading: 'Business Information',
  cells: [
    cell('Legal Business Name', 'legalName', 'Avocet Marine Supply LLC'),
    cell('DBA', 'doingBusinessAs', 'Avocet Chandlery'),
    cell('Federal Tax ID', 'ein', '47-1234567'),
    cell('State of Incorporation', 'incorporatedState', 'DE'),
    cell('Business Start Date', 'startDate', '03/15/2014'),
    cell('Type of Entity', 'entityType', 'Limited Liability Company'),
    cell('Business Address', 'businessStreet', '12 Quay Street'),
    cell('City', 'businessCity', 'Portland'),
    cell('State', 'businessState', 'ME'),
    cell('Zip', 'businessZip', '04101'),
    cell('Business Phone', 'businessPhone', '(207) 555-0142'),
    other('Fax', '(207) 555-0143'),
    cell('Email', 'businessEmail', 'office@avocet.example'),
    cell('Website', 'website', 'www.avocet.example'),
    cell('Industry', 'industry', 'Marine hardware'),
    cell('Annual Revenue', 'annualRevenue', '$1,840,000'),
  ],
};

const FUNDING: Part = {
  heading: 'Funding Request',
  cells: [
    cell('Amount Requested', 'amountRequested', '$75,000.00'),
    cell('Use of Funds', 'loanPurpose', 'Equipment and phone system'),
    cell('Average Monthly Sales', 'monthlyRevenue', '$150,000'),
  ],
};

const OWNER_1: Part = {
  heading: 'Owner 1',
  cells: [
    cell('First Name', 'owner1.firstName', 'Marisol'),
    cell('Last Name', 'owner1.lastName', 'Ortega'),
    cell('Date of Birth', 'owner1.dateOfBirth', '07/04/1979'),
    cell('SSN', 'owner1.ssn', '219-09-9999'),
    cell('Ownership %', 'owner1.ownership', '60%'),
    cell('Cell Phone', 'owner1.mobilePhone', '207-555-0177'),
    cell('Email', 'owner1.email', 'marisol@avocet.example'),
    cell('Home Address', 'owner1.street', '9 Gull Lane'),
    cell('City', 'owner1.city', 'Falmouth'),
    cell('State', 'owner1.state', 'Maine'),
    cell('Zip', 'owner1.zip', '04105-1234'),
    cell('Credit Score', 'owner1.creditScore', '712'),
  ],
};

const OWNER_2: Part = {
  heading: 'Owner 2',
  cells: [
    cell('First Name', 'owner2.firstName', 'Dev'),
    cell('Last Name', 'owner2.lastName', 'Patel'),
    cell('Ownership %', 'owner2.ownership', '40%'),
    cell('Date of Birth', 'owner2.dateOfBirth', ''),
    cell('Email', 'owner2.email', ''),
  ],
};

const WHOLE = [BUSINESS, FUNDING, OWNER_1, OWNER_2];

describe.each([
  ['beside', 1, [BUSINESS, FUNDING, OWNER_2], 'printed'],
  ['beside', 2, WHOLE, 'printed'],
  ['table', 1, [BUSINESS, OWNER_1], 'printed'],
  ['boxes', 2, [BUSINESS, OWNER_1], 'printed'],
  ['boxes', 3, WHOLE, 'printed'],
  ['beside', 1, [BUSINESS, FUNDING, OWNER_2], 'typed'],
  ['beside', 2, WHOLE, 'typed'],
  ['table', 1, [BUSINESS, OWNER_1], 'typed'],
  ['boxes', 2, [BUSINESS, OWNER_1], 'typed'],
  ['boxes', 3, WHOLE, 'typed'],
] as const)('a form with its values in layout %s of %i columns', (layout, columns, parts, filling) => {
  test(`${filling}, is read field by field, each where it stands`, async () => {
    const drawn = drawApplication(layout, parts, columns, filling);
    const application = await read(drawn);
    expect(valuesOf(application)).toEqual(drawn.truth);
    for (const { value, bounds, page } of application.fields) {
      expect(page).toBe(1);
      expect(bounds.xMax).toBeGreaterThan(bounds.xMin);
      if (value !== '') expect(bounds.yMax - bounds.yMin).toBeLessThan(16);
    }
  });
});

test('a whole and right form has nothing to look at, and values nobody wrote are not judged', async () => {
  const application = await read(drawApplication('beside', WHOLE));
  expect(failuresOf(application)).toEqual([]);
  const empty = application.validations.filter(({ result }) => result === 'not_applicable').map(({ name }) => name);
  expect(empty).toEqual(['owner2.dateOfBirth', 'owner2.email']);
});

test('what cannot be right is said, field by field', async () => {
  const application = await read(
    drawApplication('boxes', [
      {
        heading: 'Company Information',
        cells: [
          cell('Company Name', 'legalName', ''),
          cell('EIN', 'ein', '47-123456'),
          cell('State of Formation', 'incorporatedState', 'ZZ'),
          cell('Date Established', 'startDate', '02/30/2014'),
          cell('Company Phone', 'businessPhone', '555-0142'),
          cell('Requested Amount', 'amountRequested', 'as much as possible'),
          cell('Email', 'businessEmail', 'office at avocet'),
        ],
      },
      {
        heading: 'Principal 1',
        cells: [
          cell('First Name', 'owner1.firstName', 'Marisol'),
          cell('Last Name', 'owner1.lastName', 'Ortega'),
          cell('SSN', 'owner1.ssn', '000-12-3456'),
          cell('Percent Ownership', 'owner1.ownership', '70%'),
          cell('DOB', 'owner1.dateOfBirth', '07/04/2031'),
        ],
      },
      { heading: 'Principal 2', cells: [cell('Percent Ownership', 'owner2.ownership', '45%')] },
    ]),
  );
  expect(failuresOf(application)).toEqual([
    'legalName required',
    'ein format',
    'businessEmail format',
    'businessPhone format',
    'startDate format',
    'incorporatedState format',
    'amountRequested format',
    'owner1.dateOfBirth format',
    'owner1.ssn format',
    'owner1.ownership total_ownership',
    'owner2.ownership total_ownership',
  ]);
});

test('names and places in one cell are told apart, and a field that is said twice differently is not trusted', async () => {
  const application = await read(
    drawApplication(
      'beside',
      [
        {
          heading: 'Merchant Information',
          cells: [
            cell('Business Legal Name (as on tax return)', 'legalName', 'Bittern Foods Inc'),
            { label: 'City, State, Zip', value: 'Austin, TX 78701', fields: {} },
            cell('Amount Requested', 'amountRequested', '$20,000'),
          ],
        },
        {
          heading: 'Owner Information',
          cells: [
            { label: 'Owner Name', value: 'Ana Maria Silva', fields: {} },
            cell('SSN', 'owner1.ssn', '219-09-9999'),
          ],
        },
        { heading: 'Signature', cells: [cell('Amount Requested', 'amountRequested', '$25,000')] },
      ],
      1,
    ),
  );
  expect(valuesOf(application)).toMatchObject({
    legalName: 'Bittern Foods Inc',
    businessCity: 'Austin',
    businessState: 'TX',
    businessZip: '78701',
    'owner1.firstName': 'Ana Maria',
    'owner1.lastName': 'Silva',
  });
  expect(failuresOf(application)).toContain('amountRequested consistent');
});

test('a page without a label says nothing, and everything that has to be there is missing', async () => {
  const application = await read(drawApplication('table', [{ heading: null, cells: [other('Dear reader', 'hello')] }]));
  expect(application.fields).toEqual([]);
  expect(failuresOf(application)).toEqual([
    ...['legalName required', 'ein required', 'amountRequested required'],
    ...['owner1.firstName required', 'owner1.lastName required'],
  ]);
});
