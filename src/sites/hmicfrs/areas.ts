/**
 * What HMICFRS judges: pillars and the areas (questions) under them, with every wording known.
 *
 * One id per thing judged, not per wording: one question has a name on the web page, another as a chapter of the PDF
 * and a third in its summary table, and its words change with the year. Where the framework changed, areas are linked
 * (`continues`), not merged, and the link says whether grades compare.
 *
 * The ids of PEEL and of the fire and rescue programme overlap (`effectiveness` is a pillar of both): programme and
 * kind of body tell the two entries apart. The two PEEL frameworks (2014 to 2018/19, and from 2021/22) share wordings
 * such as "Investigating crime": `cycles`, the cycles in which an area was asked, tells those apart.
 *
 * Evidence: wordings are from copies of the site unless a comment says [derived] (by the rule of the site's other
 * wordings of the same question) or [memory] (not evidenced; they only widen what is recognised).
 */
import type { Area } from '../../model.js';

const firstFramework = ['2014', '2015', '2016', '2017', '2018/19'];
/** Rounds 1 and 2 of fire and rescue; later ones group areas under the same words and grade only the areas. */
const roundsWithPillars = ['2018/19', '2021/22'];
const secondFramework = ['2021/22', '2023-25', '2025-27'];

type Rest = Partial<Pick<Area, 'neverGraded' | 'continues' | 'cycles'>>;

const peel =
  (cycles: string[]) =>
  (level: Area['level'], id: string, name: string, wordings: string[], rest: Rest = {}): Area => ({
    id,
    name,
    level,
    programmes: ['PEEL'],
    bodyKinds: ['police'],
    cycles,
    wordings,
    ...rest,
  });
const first = peel(firstFramework);
const second = peel(secondFramework);
const fire = (level: Area['level'], id: string, name: string, wordings: string[], rest: Rest = {}): Area => ({
  id,
  name,
  level,
  programmes: ['FRS'],
  bodyKinds: ['fire'],
  wordings,
  ...rest,
});

/** Goes on from areas of an earlier framework whose grades do not compare. */
const goesOnFrom = (...areas: string[]): Rest => ({
  continues: areas.map((area) => ({ area, comparable: false })),
});

const peelFirst: Area[] = [
  first('pillar', 'effectiveness', 'effectiveness', [
    'Effectiveness',
    'Effectiveness of the force', // [derived]
    'The force’s effectiveness', // [derived]
    'How well the force tackles crime',
    'How effective is the force at keeping people safe and reducing crime?',
    'How effectively does the force reduce crime and keep people safe?',
    'How effective is the force at reducing crime and keeping people safe?',
    'The extent to which the force is effective at keeping people safe and reducing crime',
    // In releases, of effectiveness alone: efficiency and legitimacy are named by their own words there.
    'Keeping people safe and reducing crime', // [derived]
    'Reducing crime and keeping people safe', // [derived]
    'The extent to which the force is effective at reducing crime and keeping people safe',
  ]),
  first(
    'area',
    'effectiveness/preventing-crime',
    'preventing crime and tackling anti-social behaviour',
    [
      'How effective is the force at reducing crime and preventing offending?',
      'How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?',
      'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
      'Preventing crime and tackling anti-social behaviour',
      'Preventing crime and anti-social behaviour',
      'Preventing crime, tackling anti-social behaviour and keeping people safe',
      'Preventing crime',
      'Reducing crime and preventing offending',
    ],
    goesOnFrom('effectiveness/tackling-anti-social-behaviour'),
  ),
  first(
    'area',
    'effectiveness/tackling-anti-social-behaviour',
    'tackling anti-social behaviour',
    ['How effective is the force at tackling anti-social behaviour?', 'Tackling anti-social behaviour'],
    { cycles: ['2014'] },
  ),
  first('area', 'effectiveness/investigating-crime', 'investigating crime', [
    'How effective is the force at investigating offending?',
    'How effective is the force at investigating crime and managing offenders?',
    'How effective is the force at investigating crime and reducing re-offending?',
    'How effective is the force at investigating crime and catching criminals?',
    'How effectively does the force investigate crime and catch criminals?',
    'Investigating crime',
    'Investigating offending',
    'Investigating crime and managing offenders',
    'Investigating crime and reducing re-offending',
    'Investigating crime and catching criminals',
  ]),
  first('area', 'effectiveness/protecting-vulnerable-people', 'protecting vulnerable people', [
    'How effective is the force at protecting those at greatest risk of harm?',
    'How effective is the force at protecting from harm those who are vulnerable, and supporting victims?',
    'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?',
    'Protecting vulnerable people',
    'Protecting vulnerable people and supporting victims',
    'Protecting those at greatest risk of harm',
    'Protecting those who are vulnerable from harm, and supporting victims',
  ]),
  first('area', 'effectiveness/serious-and-organised-crime', 'tackling serious and organised crime', [
    'How effective is the force at tackling serious, organised and complex crime?',
    'How effective is the force at tackling serious and organised crime, including its arrangement for fulfilling its national policing responsibilities?',
    'How effective is the force at tackling serious and organised crime?',
    'Tackling serious and organised crime',
    'Tackling serious, organised and complex crime',
    'Serious and organised crime',
  ]),
  first(
    'area',
    'effectiveness/specialist-capabilities',
    'specialist capabilities',
    [
      'How effective are the force’s specialist capabilities?',
      'How effective is the force at meeting its commitments under the Strategic Policing Requirement?',
      'Strategic Policing Requirement',
      'Specialist capabilities',
      'Armed policing',
    ],
    { neverGraded: true, cycles: ['2014', '2016', '2017', '2018/19'] },
  ),

  first('pillar', 'efficiency', 'efficiency', [
    'Efficiency',
    'Efficiency of the force', // [derived]
    'The force’s efficiency', // [derived]
    'To what extent is the force efficient?',
    'How efficient is the force at keeping people safe and reducing crime?',
    'How efficiently does the force operate and how sustainable are its services?',
    'The extent to which the force is efficient at keeping people safe and reducing crime',
    'The extent to which the force operates efficiently and sustainably',
    'The efficiency with which the force carries out its responsibilities',
  ]),
  first(
    'area',
    'efficiency/understanding-demand',
    'understanding demand',
    [
      'How well does the force understand its current and likely future demand?',
      'How well does the force understand demand?',
      'Understanding current and likely future demand',
      'Understanding the demands for its services',
      'Understanding demand',
    ],
    { cycles: ['2016', '2017'] },
  ),
  first(
    'area',
    'efficiency/using-resources',
    'using resources',
    [
      'How well does the force use its resources to meet its demand?',
      'How well does the force use its resources to manage current demand?',
      'How well does the force use its resources?',
      'How it uses its resources',
      'Using resources to manage current demand',
      'Using resources',
    ],
    { cycles: ['2015', '2016', '2017'] },
  ),
  first(
    'area',
    'efficiency/meeting-current-demands',
    'meeting current demands and using resources',
    [
      'How well does the force use its resources to meet the demand it faces?',
      'Meeting current demands and using resources',
      'Meeting current demands',
    ],
    {
      continues: [
        // The 2018/19 reports carry the 2017 grade of the older question over to this one: grades compare.
        { area: 'efficiency/using-resources', comparable: true },
        { area: 'efficiency/understanding-demand', comparable: false },
      ],
      cycles: ['2018/19'],
    },
  ),
  first(
    'area',
    'efficiency/planning-for-the-future',
    'planning for the future',
    [
      'How well does the force plan for demand in the future?',
      'How well is the force planning for demand in the future?',
      'How well is the force planning for the future?',
      'How well does the force plan for the future?',
      'Planning for demand in the future',
      'Planning for future demand',
      'Planning for the future',
    ],
    {
      ...goesOnFrom('efficiency/workforce-model', 'efficiency/financial-position'),
      cycles: ['2016', '2017', '2018/19'],
    },
  ),
  first(
    'area',
    'efficiency/workforce-model',
    'affordable workforce model',
    [
      'To what extent has the force got an affordable way of providing policing?',
      'To what extent has the force an affordable way of providing policing?',
      'How sustainable and affordable is the workforce model?',
      'Affordable workforce model',
      'An affordable way of providing policing',
    ],
    { cycles: ['2014', '2015'] },
  ),
  first(
    'area',
    'efficiency/financial-position',
    'financial position',
    [
      'To what extent is the force taking steps to ensure a secure financial position for the short and long term?',
      'To what extent is the force taking the necessary steps to ensure a secure financial position in the short and long term?',
      'How sustainable is the force’s financial position for the short and long term?',
      'Financial position for the short and long term',
      'A secure financial position for the short and long term',
      'Financial position',
    ],
    { cycles: ['2014', '2015'] },
  ),

  first('pillar', 'legitimacy', 'legitimacy', [
    'Legitimacy',
    'Legitimacy of the force', // [derived]
    'The force’s legitimacy', // [derived]
    'How legitimate is the force at keeping people safe and reducing crime?',
    'How legitimately does the force treat the public and its workforce?',
    'How legitimately does the force keep people safe and reduce crime?',
    'The extent to which the force is legitimate at keeping people safe and reducing crime',
    'The extent to which the force treats the public and its workforce legitimately',
    'Does the force act with integrity and provide a service the public expects?', // [memory] 2014
  ]),
  first(
    'area',
    'legitimacy/treating-the-public-fairly',
    'treating the public fairly',
    [
      'To what extent does the force treat all of the people it serves with fairness and respect?',
      'Treating the public fairly',
      'Fair treatment of the public',
      'Treating all of the people it serves with fairness and respect',
    ],
    {
      ...goesOnFrom('legitimacy/engagement', 'legitimacy/stop-and-search-and-taser'),
      cycles: ['2016', '2017', '2018/19'],
    },
  ),
  first(
    'area',
    'legitimacy/ethical-and-lawful-workforce',
    'ethical and lawful workforce behaviour',
    [
      'How well does the force ensure that its workforce behaves ethically and lawfully?',
      'Ethical and lawful workforce behaviour',
      'Ensuring that its workforce behaves ethically and lawfully',
    ],
    { ...goesOnFrom('legitimacy/wellbeing-and-ethical-culture'), cycles: ['2016', '2017', '2018/19'] },
  ),
  first(
    'area',
    'legitimacy/treating-the-workforce-fairly',
    'treating the workforce fairly',
    [
      'To what extent does the force treat its workforce with fairness and respect?',
      'Treating the workforce fairly',
      'Fair treatment of the workforce',
      'Treating its workforce with fairness and respect',
    ],
    { ...goesOnFrom('legitimacy/wellbeing-and-ethical-culture'), cycles: ['2016', '2017', '2018/19'] },
  ),
  first(
    'area',
    'legitimacy/wellbeing-and-ethical-culture',
    'wellbeing and ethical culture',
    [
      'To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?',
      'Practice and behaviour reinforce the wellbeing of staff and an ethical culture',
    ],
    { cycles: ['2015'] },
  ),
  first(
    'area',
    'legitimacy/crime-recording',
    'crime recording',
    [
      'To what extent are forces recording crimes in accordance with the Home Office Counting Rules?',
      'To what extent is the force recording crimes in accordance with the Home Office Counting Rules?',
    ],
    { neverGraded: true, cycles: ['2015'] },
  ),
  first(
    'area',
    'legitimacy/engagement',
    'engagement and fair treatment',
    [
      'How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?',
    ],
    { cycles: ['2015'] },
  ),
  first(
    'area',
    'legitimacy/stop-and-search-and-taser',
    'use of stop and search and Taser',
    [
      'To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?',
      'Use of stop and search and Taser',
    ],
    { cycles: ['2015'] },
  ),

  first(
    'pillar',
    'leadership',
    'leadership',
    [
      'Leadership',
      'How well led is the force?',
      'How well has the force performed in leadership?', // [derived]
    ],
    { neverGraded: true, cycles: ['2015', '2016'] },
  ),
  // The four questions of 2015; the three of 2016 (understand, develop, display) ask the first, third and fourth again.
  first(
    'area',
    'leadership/understanding',
    'understanding leadership',
    [
      'How well does the force have a clear understanding of the current state of its leadership at every level?',
      'How well does the force understand leadership?',
      'Understanding leadership',
    ],
    { neverGraded: true, cycles: ['2015', '2016'] },
  ),
  first(
    'area',
    'leadership/direction',
    'sense of direction',
    [
      'How well has the force provided a clear and compelling sense of the future direction of the organisation?',
    ],
    { neverGraded: true, cycles: ['2015'] },
  ),
  first(
    'area',
    'leadership/developing',
    'developing leadership',
    [
      'How is the force developing leadership, motivating the workforce and encouraging staff engagement?',
      'How well does the force develop leadership?',
      'Developing leadership',
    ],
    { neverGraded: true, cycles: ['2015', '2016'] },
  ),
  first(
    'area',
    'leadership/displaying',
    'displaying leadership',
    [
      'To what extent is leadership improving the effectiveness, efficiency and legitimacy of the force?',
      'How well does the force display leadership?',
      'Displaying leadership',
    ],
    { neverGraded: true, cycles: ['2015', '2016'] },
  ),
];

// PEEL from 2021/22. Question forms marked [memory] are the frameworks' core questions as remembered.
const peelSecond: Area[] = [
  second(
    'area',
    'preventing-crime',
    'preventing crime',
    [
      'Preventing crime',
      'Preventing crime and anti-social behaviour',
      'Preventing and deterring crime',
      'Prevention and deterrence',
      'Preventing and deterring crime and anti-social behaviour, and reducing vulnerability',
      'How good is the force at preventing crime?', // [derived]
      'How good is the force at preventing and deterring crime?', // [derived]
      'How good is the force at preventing and deterring crime and anti-social behaviour, and reducing vulnerability?', // [memory]
    ],
    goesOnFrom('effectiveness/preventing-crime'),
  ),
  second(
    'area',
    'investigating-crime',
    'investigating crime',
    [
      'Investigating crime',
      'How good is the force at investigating crime?', // [derived]
    ],
    goesOnFrom('effectiveness/investigating-crime'),
  ),
  second(
    'area',
    'supporting-victims',
    'supporting victims',
    [
      // [memory] of 2021/22; not among the ids that were handed down.
      'Supporting victims',
      'How good is the force at supporting victims?',
    ],
    { cycles: ['2021/22'] },
  ),
  second('area', 'responding-to-the-public', 'responding to the public', [
    'Responding to the public',
    'Responding',
    'How good is the force at responding to the public?', // [derived]
  ]),
  second(
    'area',
    'protecting-vulnerable-people',
    'protecting vulnerable people',
    [
      'Protecting vulnerable people',
      'How good is the force at protecting vulnerable people?', // [derived]
    ],
    goesOnFrom('effectiveness/protecting-vulnerable-people'),
  ),
  second('area', 'managing-offenders', 'managing offenders', [
    'Managing offenders',
    'Managing offenders and suspects',
    'How good is the force at managing offenders and suspects?', // [derived]
    'How good is the force at managing offenders?', // [derived]
  ]),
  second(
    'area',
    'recording-data-about-crime',
    'recording data about crime',
    [
      'Recording data about crime',
      'How good is the force at recording data about crime?', // [derived]
      'How good is the force’s crime data integrity?', // [memory]
    ],
    goesOnFrom('legitimacy/crime-recording'),
  ),
  second(
    'area',
    'treating-the-public',
    'treating the public',
    [
      'Treatment of the public',
      'Treating the public',
      'Treating the public fairly', // [derived]
      'Treating the public with fairness and respect', // [derived]
      'Engaging with and treating the public with fairness and respect', // [memory]
      'Police powers and treating the public fairly and respectfully', // [memory]
      'Police powers and public treatment', // [memory]
      'How good is the force at treating the public fairly, appropriately and respectfully?', // [memory]
      'How good is the force at engaging with the people it serves, and treating them fairly, appropriately and respectfully?', // [memory]
    ],
    goesOnFrom('legitimacy/treating-the-public-fairly'),
  ),
  second(
    'area',
    'workforce',
    'supporting the workforce',
    [
      'Workforce',
      'Developing a positive workplace', // [memory]: the short name stayed
      'Building, supporting and protecting the workforce', // [memory]
      'Developing and looking after the workforce', // [derived]
      'Building and developing its workforce', // [memory]
      'How good is the force at building, supporting and protecting the workforce?', // [memory]
    ],
    {
      ...goesOnFrom('developing-a-positive-workplace', 'legitimacy/treating-the-workforce-fairly'),
      cycles: ['2023-25', '2025-27'],
    },
  ),
  second(
    'area',
    'leadership-and-force-management',
    'leadership and force management',
    ['Leadership and force management', 'How good is the force at leadership and force management?'],
    {
      ...goesOnFrom('good-use-of-resources', 'efficiency/planning-for-the-future'),
      cycles: ['2023-25', '2025-27'],
    },
  ),
  second(
    'area',
    'good-use-of-resources',
    'good use of resources',
    [
      'Good use of resources',
      'Strategic planning, organisational management and value for money', // [memory]
      'Operating efficiently', // [memory]
      'How good is the force at planning and managing its organisation efficiently, making sure it achieves value for money, now and in the future?', // [memory]
    ],
    {
      ...goesOnFrom('efficiency/meeting-current-demands', 'efficiency/planning-for-the-future'),
      cycles: ['2021/22'],
    },
  ),
  second(
    'area',
    'developing-a-positive-workplace',
    'developing a positive workplace',
    [
      'Developing a positive workplace',
      'Building, supporting and protecting the workforce', // [memory]
      'Building and developing the workforce and encouraging an ethical, lawful and inclusive workplace culture', // [memory]
      'Building and developing its workforce', // [memory]
      'How good is the force at building, developing and looking after its workforce and encouraging an ethical, lawful and inclusive workplace culture?', // [memory]
    ],
    {
      ...goesOnFrom('legitimacy/treating-the-workforce-fairly', 'legitimacy/ethical-and-lawful-workforce'),
      cycles: ['2021/22'],
    },
  ),
  second(
    'area',
    'serious-organised-crime',
    'serious organised crime',
    [
      'Disrupting serious organised crime',
      'Disrupting serious and organised crime',
      'Tackling serious and organised crime',
      'Tackling serious organised crime',
      'Serious organised crime',
      'Serious and organised crime',
      'How good is the force at disrupting serious organised crime?', // [derived]
      'How good is the force at tackling serious and organised crime?', // [derived]
    ],
    goesOnFrom('effectiveness/serious-and-organised-crime'),
  ),
  second(
    'area',
    'vetting-and-counter-corruption',
    'vetting and counter-corruption',
    [
      'Vetting and counter-corruption',
      'Vetting and counter corruption',
      'Counter-corruption and vetting',
      'Vetting, IT monitoring and counter-corruption', // [memory]
      'How good is the force at vetting and counter-corruption?', // [derived]
    ],
    goesOnFrom('legitimacy/ethical-and-lawful-workforce'),
  ),
  second(
    'area',
    'service-to-victims',
    'service for victims of crime',
    [
      'Service for victims of crime',
      'Service to victims of crime',
      'The service to victims of crime', // [derived]
      'Service to victims',
      'Providing a service to the victims of crime',
      'Providing a service to victims of crime',
      'How good is the force’s service for victims of crime?',
      'How effective a service the force gives to victims of crime',
      'How well the force supports victims of crime',
    ],
    { neverGraded: true },
  ),
  // The two core questions of 2021/22 that the framework says are not graded.
  second(
    'area',
    'strategic-policing-requirement',
    'strategic policing requirement',
    [
      'Strategic policing requirement',
      'Meeting the strategic policing requirement',
      'How good is the force at meeting the strategic policing requirement?', // [derived]
    ],
    { neverGraded: true, ...goesOnFrom('effectiveness/specialist-capabilities'), cycles: ['2021/22'] },
  ),
  second(
    'area',
    'armed-threats',
    'protecting the public against armed threats',
    [
      'Protecting the public against armed threats',
      'Armed threats',
      'Armed policing',
      'How good is the force at protecting the public against armed threats?', // [derived]
    ],
    { neverGraded: true, ...goesOnFrom('effectiveness/specialist-capabilities'), cycles: ['2021/22'] },
  ),
];

// Fire and rescue. Round 3 (2023–25) names its eleven areas in the data table; rounds 1 and 2 ask them as questions
// under three pillars, and the summary tables of their reports shorten them.
const frs: Area[] = [
  fire(
    'pillar',
    'effectiveness',
    'effectiveness',
    [
      'Effectiveness',
      'Effectiveness of the fire and rescue service', // [derived]
      'How effective is the service at keeping people safe and secure from fire and other risks?',
      'How effective is the FRS at keeping people safe and secure from fire and other risks?',
      'How effective is the fire and rescue service at keeping people safe and secure?',
      'How effective is the service at keeping people safe and secure?',
      'The extent to which the service is effective at keeping people safe and secure from fire and other risks',
    ],
    { cycles: roundsWithPillars },
  ),
  fire('area', 'effectiveness/understanding-risk', 'understanding the risk of fire', [
    'Understanding the risk of fire and other emergencies',
    'Understanding the risk of fire',
    'How well does the FRS understand the risk of fire and other emergencies?',
    'Understanding fires and other risks',
    'Understanding fire and risk',
    'Understanding risk',
    'Risk',
  ]),
  fire('area', 'effectiveness/preventing-fires', 'preventing fires', [
    'Preventing fires and other risks',
    'Preventing fires',
    'How effective is the FRS at preventing fires and other risks?',
    'How well does the FRS prevent fires and other risks?',
    'Prevention',
  ]),
  fire('area', 'effectiveness/protecting-through-regulation', 'fire regulation', [
    'Protecting the public through fire regulation',
    'Protecting the public through the regulation of fire safety',
    'How effective is the FRS at protecting the public through the regulation of fire safety?',
    'How effective is the FRS at protecting the public through fire regulation?',
    'Protection',
  ]),
  fire('area', 'effectiveness/responding-to-fires', 'responding to fires', [
    'Responding to fires and other emergencies',
    'Responding to fires',
    'How effective is the FRS at responding to fires and other emergencies?',
    'Response',
  ]),
  fire('area', 'effectiveness/responding-to-major-incidents', 'responding to major incidents', [
    'Responding to major and multi-agency incidents',
    'Responding to major incidents',
    'Responding to national risks',
    'How effective is the FRS at responding to national risks?',
    'How effective is the FRS at responding to major and multi-agency incidents?',
    'How well prepared is the FRS to respond to major and multi-agency incidents?',
    'National risks',
  ]),
  fire(
    'pillar',
    'efficiency',
    'efficiency',
    [
      'Efficiency',
      'Efficiency of the fire and rescue service', // [derived]
      'How efficient is the service at keeping people safe and secure from fire and other risks?',
      'How efficient is the FRS at keeping people safe and secure from fire and other risks?',
      'How efficient is the service at keeping people safe and secure?',
      'How efficient is the fire and rescue service at keeping people safe and secure?',
      'The extent to which the service is efficient at keeping people safe and secure from fire and other risks',
    ],
    { cycles: roundsWithPillars },
  ),
  fire('area', 'efficiency/best-use-of-resources', 'best use of resources', [
    'Making best use of resources',
    'Best use of resources',
    'How well does the FRS use resources to manage risk?',
    'Resources',
  ]),
  fire('area', 'efficiency/affordability', 'future affordability', [
    'Making the FRS affordable now and in the future',
    'Making the fire and rescue service affordable now and in the future',
    'Future affordability',
    'How well is the FRS securing an affordable way of managing the risk of fire and other risks, now and in the future?',
    'Affordable',
    'Affordability',
  ]),
  fire(
    'pillar',
    'people',
    'people',
    [
      'People',
      'How well does the service look after its people?',
      'How well does the FRS look after its people?',
      'How well does the fire and rescue service look after its people?',
      'The extent to which the service looks after its people',
      'Looking after its people',
    ],
    { cycles: roundsWithPillars },
  ),
  fire('area', 'people/values-and-culture', 'values and culture', [
    'Promoting the right values and culture',
    'Promoting values and culture',
    'How well does the FRS promote its values and culture?',
    'Values and culture',
    'Values',
  ]),
  fire('area', 'people/right-people-right-skills', 'right people with the right skills', [
    'Getting the right people with the right skills',
    'Right people, right skills',
    'How well trained and skilled are FRS staff?',
    'How well does the FRS get the right people with the right skills?',
    'Skills',
  ]),
  fire('area', 'people/fairness-and-diversity', 'fairness and diversity', [
    'Ensuring fairness and promoting diversity',
    'Ensuring fairness and diversity',
    'Promoting fairness and diversity',
    'How well does the FRS ensure fairness and diversity?',
    'How well does the FRS ensure fairness and promote diversity?',
    'Fairness and diversity',
    'Fairness',
  ]),
  fire('area', 'people/performance-and-leaders', 'managing performance and developing leaders', [
    'Managing performance and developing leaders',
    'How well does the FRS develop leadership and capability?',
    'How well does the FRS manage performance and develop leaders?',
    'Developing leadership and capability',
    'Leaders',
  ]),
];

export const areas: Area[] = [...peelFirst, ...peelSecond, ...frs];
