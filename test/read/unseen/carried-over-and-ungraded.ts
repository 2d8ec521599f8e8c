/** Carried over, ungraded, to be graded, not shown: four different things. Synthetic. */
import {
  DEMAND,
  EFF,
  EFFECTIVENESS,
  EFFICIENCY,
  efficiency17,
  FUTURE,
  LEG,
  late21,
  pillar,
  Q1,
  Q3,
  RESOURCES,
  reportOf,
  site,
} from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const carriedOverAndUngraded: Unseen[] = [
  reportOf(
    'a tag says that an area is not graded; the victims’ part says so in words',
    ['durham', 'Durham Constabulary', '2021-22'],
    `<h2>Preventing crime <span class="tag">Outstanding</span></h2><p>Durham leads.</p><h2>Protecting the public against armed threats <span class="tag">Not graded</span></h2><p>It is ready.</p><h2>Strategic policing requirement</h2><p><em>Ungraded</em></p><p>It plays its part.</p><h2>Supporting victims</h2><p>Adequate</p><p>Victims are heard.</p>`,
    {
      'preventing-crime': 'outstanding',
      'armed-threats': 'ungraded',
      'strategic-policing-requirement': 'ungraded',
      'supporting-victims': 'adequate',
    },
  ),
  efficiency17(
    'carried over in three wordings',
    `<p>Good</p><h3>${EFFICIENCY.demand}</h3><p>Good</p><p>We did not inspect this question in 2017. Our judgment from the 2016 efficiency inspection has been carried over.</p><h3>${EFFICIENCY.resources}</h3><p>Outstanding (carried over from 2016)</p><h3>${EFFICIENCY.future}</h3><p>Good</p><p>The grade given in 2016 still applies, as this question was not subject to inspection this year; the grade has been carried over from 2016.</p>`,
    {
      efficiency: 'good',
      [DEMAND]: 'good < 2016',
      [RESOURCES]: 'outstanding < 2016',
      [FUTURE]: 'good < 2016',
    },
  ),
  efficiency17(
    'ungraded, to be graded, empty: three questions, three things',
    `<p>To be graded</p><h3>${EFFICIENCY.demand}</h3><p>Ungraded</p><p>Text.</p><h3>${EFFICIENCY.resources}</h3><p>Not yet graded</p><p>Text.</p><h3>${EFFICIENCY.future}</h3><p></p><p>Text.</p>`,
    { efficiency: 'to-be-graded', [DEMAND]: 'ungraded', [RESOURCES]: 'to-be-graded', [FUTURE]: 'not-shown' },
  ),
  pillar(
    'last inspected column, three questions, pillar row',
    `<p>Good</p><table><tr><th></th><th>Grade</th><th>Last inspected</th></tr><tr><th>Legitimacy</th><td>Good</td><td>2018/19</td></tr><tr><td>Fair treatment of the public</td><td>Good</td><td>2017/18</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td>Requires improvement</td><td>2018/19</td></tr><tr><td>Fair treatment of the workforce</td><td>Outstanding</td><td>2016</td></tr></table>`,
    {
      legitimacy: 'good',
      [`${LEG}treating-the-public-fairly`]: 'good < 2017',
      [`${LEG}ethical-and-lawful-workforce`]: 'requires-improvement',
      [`${LEG}treating-the-workforce-fairly`]: 'outstanding < 2016',
    },
  ),
  pillar(
    'note under the grade that it was given in 2017 and stands',
    `<p>Good</p><h3>${Q1}</h3><p>Good</p><p><em>This grade was given in 2017 and has been carried over.</em></p><p>Text.</p><h3>${Q3}</h3><p>Good</p><p>In 2017 it was requires improvement.</p>`,
    {
      legitimacy: 'good',
      [`${LEG}treating-the-public-fairly`]: 'good < 2017',
      [`${LEG}treating-the-workforce-fairly`]: 'good',
    },
    { previous: [`${LEG}treating-the-workforce-fairly requires-improvement 2017`] },
  ),
  {
    name: '2017 effectiveness to be graded, its questions ungraded for now; carried over in a tooltip',
    url: `${site}/peel-assessments/peel-2017/thames-valley/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Thames Valley PEEL 2017',
      `<h1>Thames Valley PEEL 2017</h1><h2>Effectiveness</h2><p>How effective is the force at keeping people safe and reducing crime?</p><p>Last updated 12/12/2017</p><p class="tbg">To be graded</p><p>We will publish our grades in March 2018. In 2016, the force was good.</p><h3>${EFFECTIVENESS.prevent}</h3><p>Good</p><p>Our judgment from the 2016 effectiveness inspection has been carried over.</p><h3>${EFFECTIVENESS.investigate}</h3><p>To be graded</p><h3>How effective are the force’s specialist capabilities?</h3><p>Ungraded</p>`,
    ),
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2017-12-12',
      judgments: {
        effectiveness: 'to-be-graded',
        [`${EFF}preventing-crime`]: 'good < 2016',
        [`${EFF}investigating-crime`]: 'to-be-graded',
        [`${EFF}specialist-capabilities`]: 'ungraded',
      },
      previous: ['*'],
    },
  },
  late21(
    'imported grades: crime data of another year, serious organised crime of a regional inspection, counter-corruption ungraded',
    `<h2>Recording data about crime</h2><p>Outstanding</p><p>This grade comes from our 2019 crime data integrity inspection.</p><h2>Disrupting serious organised crime</h2><p>Good</p><p>We now inspect serious and organised crime on a regional basis. This grade is from our 2022 inspection.</p><h2>Vetting and counter-corruption</h2><p>Not graded</p><p>We inspect this apart.</p><h2>Providing a service to the victims of crime</h2><p>We don’t make a graded judgment in this overall area.</p>`,
    {
      'recording-data-about-crime': 'outstanding',
      'serious-organised-crime': 'good',
      'vetting-and-counter-corruption': 'ungraded',
      'service-to-victims': 'ungraded',
    },
  ),
];
