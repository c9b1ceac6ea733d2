import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort } from '../../test/kits/quantities-in-short.ts'

describe('sentences as newsrooms write them, 1', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The drone can fly 1,200 km at 185 km/h with a 50-kg warhead, the ministry said.',
      ['1,200 km = 1200 kilometre', '185 km/h = 185 kilometre per hour', '50-kg = 50 kilogram'],
    ],
    [
      'At least 37 people were killed and more than 150 wounded when two trains collided near Larissa.',
      ['At least 37 people = 37 people', 'more than 150 wounded = 150 people', 'two trains = 2 train'],
    ],
    [
      'The six-foot-two forward scored 27 points and grabbed 11 rebounds in 34 minutes.',
      ['27 points = 27 point', '11 rebounds = 11 rebound', '34 minutes = 34 minute'],
    ],
    [
      'Turnout was 63.4 percent, down from 71.2 percent in 2019.',
      ['63.4 percent = 63.4 percentage', '71.2 percent = 71.2 percentage'],
    ],
    [
      'The company raised $1.5bn in a Series C round, valuing it at between $9bn and $10bn.',
      ['$1.5bn = 1500000000 dollar', '$9bn and $10bn = 9000000000..10000000000 dollar'],
    ],
    [
      'A magnitude 6.8 earthquake struck at a depth of 18.5km (11.5 miles).',
      ['6.8 = 6.8', '18.5km = 18.5 kilometre', '11.5 miles = 11.5 mile'],
    ],
    ['Inflation rose to 3.2% in July from 3% in June.', ['3.2% = 3.2 percentage', '3% = 3 percentage']],
    ['She was born on 3 May 1987 and joined the 3rd Battalion at 18.', ['18 = 18']],
    [
      'The 3-year-old girl and her 65-year-old grandmother survived.',
      ['3-year-old = 3 year of age', '65-year-old = 65 year of age'],
    ],
    [
      'Temperatures will reach 40C on Saturday, up from 33 degrees Celsius.',
      ['40C = 40 celsius', '33 degrees Celsius = 33 celsius'],
    ],
    [
      'About 2,000 of the 12,000 troops have left; the remaining 10,000 will stay until 2025.',
      ['About 2,000 = 2000 troop', '12,000 troops = 12000 troop', '10,000 = 10000'],
    ],
    ['The F-35s cost £88m each, and 48 have been ordered.', ['£88m = 88000000 pound sterling']],
    [
      'Nvidia shares fell 9.5 per cent to $108, wiping $279bn off its value.',
      ['9.5 per cent = 9.5 percentage', '$108 = 108 dollar', '$279bn = 279000000000 dollar'],
    ],
    ['The bill passed 52-48 in the Senate after 14 hours of debate.', ['14 hours = 14 hour']],
    ['Call 020 7946 0958 or 1-800-555-0199 before 5 p.m. on Friday 12 July.', []],
    [
      'Two-thirds of voters back the plan; a third oppose it, and half are undecided about Article 5.',
      ['Two-thirds = ..'],
    ],
    [
      'The bridge is 1.6 miles long and 200 feet high, and carries 45,000 vehicles a day.',
      ['1.6 miles = 1.6 mile', '200 feet = 200 foot', '45,000 vehicles a day = 45000 vehicle per day'],
    ],
    [
      'The dose is 5 mg per kilogram, twice a day, for 7 to 10 days.',
      ['5 mg per kilogram = 5 milligram per kilogram', '7 to 10 days = 7..10 day'],
    ],
    ['One in five children live in poverty, some 4.3 million, the report said.', ['some 4.3 million = 4300000']],
    [
      'Boeing 737 MAX jets were grounded for 20 months after crashes that killed 346 people.',
      ['20 months = 20 month', '346 people = 346 people'],
    ],
    [
      'The ship, 225 metres long, carried 25,000 tonnes of grain worth nearly €7.5 million.',
      ['225 metres = 225 metre', '25,000 tonnes = 25000 metric ton', 'nearly €7.5 million = 7500000 euro'],
    ],
    [
      'The rate was cut by 25 basis points to 4.25 percent, the first cut since 2020.',
      ['25 basis points = 25 basis point', '4.25 percent = 4.25 percentage'],
    ],
    [
      'Prices start at $39,990 for the 300-horsepower version.',
      ['$39,990 = 39990 dollar', '300-horsepower = 300 horsepower'],
    ],
    [
      'The team won 3-1 in front of 60,000 fans, its 12th win in 15 games.',
      ['60,000 fans = 60000 fan', '15 games = 15 game'],
    ],
    [
      'He ran the 100m in 9.8 seconds and the 5,000m in 12:51.',
      ['100m = 100 metre', '9.8 seconds = 9.8 second', '5,000m = 5000 metre'],
    ],
    [
      'Half a million people fled, and dozens of villages were flooded; hundreds of thousands lack water.',
      [
        'Half a million people = 500000 people',
        'dozens of villages = 24.. village',
        'hundreds of thousands = 200000..',
      ],
    ],
    [
      'The fire has burned 1,200 acres and was 15% contained as of 6 a.m.',
      ['1,200 acres = 1200 acre', '15% = 15 percentage'],
    ],
    [
      'Between 3,000 and 5,000 protesters gathered on 22 Sept. 2023.',
      ['3,000 and 5,000 protesters = 3000..5000 protester'],
    ],
    [
      'There are 8.1 billion people; India has 1.43bn.',
      ['8.1 billion people = 8100000000 people', '1.43bn = 1430000000'],
    ],
    [
      'The 21-year-old was sentenced to 12 years and six months in prison.',
      ['21-year-old = 21 year of age', '12 years = 12 year', 'six months = 6 month'],
    ],
    [
      'Oil traded at $82.41 a barrel, up 1.3%, while gold was $1,945.30 an ounce.',
      [
        '$82.41 a barrel = 82.41 dollar per barrel',
        '1.3% = 1.3 percentage',
        '$1,945.30 an ounce = 1945.3 dollar per ounce',
      ],
    ],
    [
      'The order includes 150 Patriot missiles, six HIMARS launchers and 1,000 rounds of 155mm ammunition.',
      [
        '150 Patriot missiles = 150 missile',
        'six HIMARS launchers = 6 launcher',
        '1,000 rounds = 1000 round',
        '155mm = 155 millimetre',
      ],
    ],
    [
      'The vaccine was 94.1% effective in a trial of 30,420 volunteers.',
      ['94.1% = 94.1 percentage', '30,420 volunteers = 30420 volunteer'],
    ],
    ['The plane was flying at 35,000 feet at 480 knots.', ['35,000 feet = 35000 foot', '480 knots = 480 knot']],
    [
      'GPT-4 was trained on 25,000 A100 GPUs for 90 to 100 days.',
      ['25,000 A100 GPUs = 25000 GPU', '90 to 100 days = 90..100 day'],
    ],
    [
      'Sales jumped to 1.2 million units from 800,000 a year earlier.',
      ['1.2 million units = 1200000 unit', '800,000 = 800000'],
    ],
    ["The tower block's 14th floor is 42 m above ground.", ['42 m = 42 metre']],
    [
      'On day 100 of the strike, about 11,500 writers and 160,000 actors were out.',
      ['about 11,500 writers = 11500 writer', '160,000 actors = 160000 actor'],
    ],
    [
      'Just under a quarter of the 1,400 respondents, or 23 per cent, disagreed.',
      ['Just under a quarter = 0.25', '1,400 respondents = 1400 respondent', '23 per cent = 23 percentage'],
    ],
    ['In the 1990s, GDP grew 2-3% a year.', ['2-3% a year = 2..3 percentage per year']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})

describe('sentences as newsrooms write them, 2', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The 2.0-liter turbo four makes 255 hp and 273 lb-ft of torque with an eight-speed automatic.',
      ['2.0-liter = 2 litre', '255 hp = 255 horsepower', '273 lb-ft = 273 pound-foot'],
    ],
    [
      'It sprints from 0 to 60 mph in 5.4 seconds and tops out at 155mph.',
      ['0 to 60 mph = 0..60 mile per hour', '5.4 seconds = 5.4 second', '155mph = 155 mile per hour'],
    ],
    [
      'Revenue rose 12% to $3.4 billion, beating estimates of $3.2 billion.',
      ['12% = 12 percentage', '$3.4 billion = 3400000000 dollar', '$3.2 billion = 3200000000 dollar'],
    ],
    [
      'Adjusted earnings were $1.12 a share versus 98 cents expected.',
      ['$1.12 a share = 1.12 dollar per share', '98 cents = 98 cent'],
    ],
    [
      'The Dow Jones Industrial Average gained 250.31 points, or 0.9%, to 28,235.16.',
      ['250.31 points = 250.31 point', '0.9% = 0.9 percentage', '28,235.16 = 28235.16'],
    ],
    ['Apple has a market cap of more than $1 trillion.', ['more than $1 trillion = 1000000000000 dollar']],
    [
      'The phone has a 6.1-inch display, 4GB of RAM, a 12MP camera and a 3,110mAh battery.',
      ['6.1-inch = 6.1 inch', '4GB = 4 gigabyte', '12MP = 12 megapixel', '3,110mAh = 3110 milliampere-hour'],
    ],
    [
      'LeBron James had 31 points, 12 rebounds and nine assists in 38 minutes.',
      ['31 points = 31 point', '12 rebounds = 12 rebound', 'nine assists = 9 assist', '38 minutes = 38 minute'],
    ],
    ['The Lakers (24-5) beat the Heat 113-110.', []],
    [
      'He completed 22 of 30 passes for 275 yards and three touchdowns.',
      ['22 = 22 pass', '30 passes = 30 pass', '275 yards = 275 yard', 'three touchdowns = 3 touchdown'],
    ],
    ['The unemployment rate is at a 50-year low of 3.5%.', ['50-year = 50 year', '3.5% = 3.5 percentage']],
    ['About one in four adults has a disability.', []],
    [
      'Brent crude futures were up 45 cents at $64.20 a barrel by 0800 GMT.',
      ['45 cents = 45 cent', '$64.20 a barrel = 64.2 dollar per barrel'],
    ],
    [
      'The pound was down 0.3 per cent at $1.2890 and 85.60 pence per euro.',
      ['0.3 per cent = 0.3 percentage', '$1.2890 = 1.289 dollar', '85.60 pence per euro = 85.6 penny per euro'],
    ],
    ['Gold fell $5 to $1,480 per ounce.', ['$5 = 5 dollar', '$1,480 per ounce = 1480 dollar per ounce']],
    [
      'The company employs 1,200 people at 14 sites in three countries.',
      ['1,200 people = 1200 people', '14 sites = 14 site', 'three countries = 3 country'],
    ],
    [
      'The house, built in 1920, has five bedrooms and sits on 2 acres.',
      ['five bedrooms = 5 bedroom', '2 acres = 2 acre'],
    ],
    [
      'She earned A$150,000 in 2018, up from A$120,000.',
      ['A$150,000 = 150000 Australian dollar', 'A$120,000 = 120000 Australian dollar'],
    ],
    [
      'It costs Rs 2,499 per month for 1 TB of data.',
      ['Rs 2,499 per month = 2499 Indian rupee per month', '1 TB = 1 terabyte'],
    ],
    ['The stock has a 52-week high of $89.', ['52-week = 52 week', '$89 = 89 dollar']],
    ['Serena won 6-3, 6-4 in 72 minutes.', ['72 minutes = 72 minute']],
    [
      'The average home price was $450,000, 10 percent higher than a year ago.',
      ['$450,000 = 450000 dollar', '10 percent = 10 percentage'],
    ],
    [
      'Around 30 to 40 per cent of the 1.2 million refugees are under 18.',
      ['Around 30 to 40 per cent = 30..40 percentage', '1.2 million refugees = 1200000 refugee', 'under 18 = 18'],
    ],
    [
      'The film took in $92 million over its first three days.',
      ['$92 million = 92000000 dollar', 'three days = 3 day'],
    ],
    ['He was fined £5,000 and banned for six games.', ['£5,000 = 5000 pound sterling', 'six games = 6 game']],
    ['It is the third time in five years.', ['five years = 5 year']],
    ['Sales of its 5-Series fell by a third.', []],
    ['The storm dumped 3 feet of snow in 24 hours.', ['3 feet = 3 foot', '24 hours = 24 hour']],
    ['The plane was 10 minutes late.', ['10 minutes = 10 minute']],
    ['I have two kids, ages 4 and 7.', ['two kids = 2 kid', '4 = 4 year of age', '7 = 7 year of age']],
    ['The city has a population of 850,000.', ['850,000 = 850000']],
    ['Nearly half of all patients die within one year.', ['within one year = 1 year']],
    ['Over the past 12 months, shares are up 25%.', ['12 months = 12 month', '25% = 25 percentage']],
    ['They were 15 to 1 against.', []],
    ['The deal values the firm at 18 times earnings.', ['18 times = 18 count']],
    ['Only 1 out of 10 startups survive.', []],
    ['In Q3 2019, profit fell 8pc to £22.5m.', ['8pc = 8 percentage', '£22.5m = 22500000 pound sterling']],
    ['The Model S goes 370 miles on a charge.', ['370 miles = 370 mile']],
    ['A typical user sends 50-100 emails a day.', ['50-100 emails a day = 50..100 email per day']],
    ['The factory will make 500,000 cars annually by 2022.', ['500,000 cars = 500000 car']],
    ['The 7nm chip has 10.3bn transistors.', ['7nm = 7 nanometre', '10.3bn transistors = 10300000000 transistor']],
    ['The yield on the 10-year note was 1.84%.', ['10-year = 10 year', '1.84% = 1.84 percentage']],
    ['It weighs 3.5 pounds and is 0.6 inches thick.', ['3.5 pounds = 3.5 pound', '0.6 inches = 0.6 inch']],
    ['He lost the race by 0.02 seconds.', ['0.02 seconds = 0.02 second']],
    ['The lake is 3 times bigger than it was 20 years ago.', ['3 times = 3 count', '20 years = 20 year']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})
