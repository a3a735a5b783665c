/** What differs between the stages, in one place. Everything else is the same in all of them. */

export type StageName = 'dev' | 'staging' | 'prod';

export interface StageSettings {
  name: StageName;
  /** Deleting a stack keeps its data, and the table refuses to be deleted. */
  keepsData: boolean;
  /** Days that the table can be brought back to any second of. */
  recoveryDays: number;
  /** A table that was brought back: the bot goes on with it, and the stack's own stays as it is. docs/deploying.md. */
  restoredTable?: string;
  /** Days that logs are kept: 1, 3, 5, 7, 14, 30, 60, 90 … as CloudWatch allows. */
  logDays: 7 | 30 | 90;
  /** Frames of all shoppers together, a second and at once; connects count too. */
  throttle: { rateLimit: number; burstLimit: number };
  /** Of the chat Lambda, in MiB; its share of CPU grows with it, a whole core at 1,769. */
  memory: number;
  /** Who reads intents. `comprehend` and `cascade` need the classifier's endpoint, which costs by the hour. */
  understanding: 'embedded' | 'comprehend' | 'cascade';
  /** What the classifier is trained in: most of your shoppers' language. Others are read by the embedded one. */
  classifierLanguage: 'en' | 'es' | 'fr' | 'de';
  /** What else Comprehend is asked for; each is one call more of every message it gets. docs/settings.md. */
  comprehendAlso?: ('language' | 'entities' | 'personal-data')[];
  /** Who takes open-ended talk. Bedrock Agents are closed to accounts that did not use them before 2026-07-30. */
  agent: 'embedded' | 'converse' | 'bedrock-agent';
  /** The model of `converse` and `bedrock-agent`. */
  model: ModelSettings;
  /** The store's policies as a knowledge base, for `bedrock-agent` only. */
  knowledgeBase: boolean;
  /** Who reads replies aloud; without it the shopper's own browser does. */
  speech: 'none' | 'polly';
  /** Whether clear wishes are served without the agent. */
  directPath: boolean;
  /**
   * Further settings of docs/settings.md, such as AISLE_IDENTITY_JWKS_MY_SHOP. Nothing secret: they can be read in the
   * template.
   */
  environment?: Record<string, string>;
  /** Further addresses of the staff pages that people may sign in from: http://localhost:8080/staff/ to develop them. */
  staffPages?: string[];
  /** The mail server that takes mails to shoppers who have left: SES's own, or any other. Without it they get none. */
  mail?: MailSettings;
  /** In US dollars; a mail goes out at 80 % and when the forecast passes it. */
  monthlyBudget: number;
  /** Who hears of alarms and of the budget. Without it they show on the dashboard only. */
  alarmEmail?: string;
}

export interface MailSettings {
  /** `email-smtp.<region>.amazonaws.com`. */
  host: string;
  /** The address mails come from; SES wants it verified. */
  from: string;
  user: string;
  /** The whole ARN of a secret of yours in Secrets Manager whose text is the password. */
  passwordSecret: string;
}

export interface ModelSettings {
  /** The foundation model: `amazon.nova-lite-v1:0`. */
  id: string;
  /** The regions' group of its inference profile (`us`, `eu`, `apac`), where the region has the model by profile only. */
  profile?: string;
}

const common = {
  understanding: 'embedded',
  classifierLanguage: 'en',
  agent: 'embedded',
  model: { id: 'amazon.nova-lite-v1:0' },
  knowledgeBase: false,
  speech: 'none',
  directPath: true,
} as const;

export const stages: Record<StageName, StageSettings> = {
  dev: {
    ...common,
    name: 'dev',
    keepsData: false,
    recoveryDays: 7,
    logDays: 7,
    throttle: { rateLimit: 50, burstLimit: 100 },
    memory: 1024,
    monthlyBudget: 20,
  },
  staging: {
    ...common,
    name: 'staging',
    keepsData: true,
    recoveryDays: 7,
    logDays: 30,
    throttle: { rateLimit: 200, burstLimit: 400 },
    memory: 1769,
    monthlyBudget: 50,
  },
  prod: {
    ...common,
    name: 'prod',
    keepsData: true,
    recoveryDays: 35,
    logDays: 90,
    throttle: { rateLimit: 1000, burstLimit: 2000 },
    memory: 1769,
    monthlyBudget: 300,
  },
};

export function isStageName(name: string | undefined): name is StageName {
  return name !== undefined && Object.hasOwn(stages, name);
}
