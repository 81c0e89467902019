import { wordSet } from '../word-list';

/** People, offices and organisations. */
export const PEOPLE = wordSet(`
    mayor president minister secretary governor senator congressman congresswoman lawmaker spokesman spokeswoman
    spokesperson official officer chief head director manager executive chairman chairwoman chair founder owner
    boss author writer reporter journalist editor columnist correspondent researcher scientist scholar professor
    academic historian economist analyst expert strategist adviser advisor aide lawyer attorney judge prosecutor
    doctor nurse teacher student parent mother father brother sister son daughter wife husband friend colleague
    neighbour neighbor resident voter citizen worker farmer trader investor banker lender consultant engineer pilot
    driver captain soldier general commander leader activist campaigner campaign candidate politician diplomat
    ambassador envoy delegate member representative commissioner inspector auditor regulator police authorities
    government administration ministry department agency office bureau commission committee council court panel
    board parliament congress senate house party union association federation foundation institute university
    school college hospital church company firm corporation bank group organisation organization charity network
    institution team club city state country nation men women people man woman boy girl person staff crew
    researchers authors officials scientists doctors lawyers attorneys prosecutors judges investigators detectives
    witnesses lawmakers senators ministers leaders members workers residents voters students parents teachers
    companies firms banks groups unions parties governments agencies regulators spokesmen critics analysts singer
    actor actress player coach star source insider premier chancellor king queen prince pope bishop priest rabbi
    imam deputy vice-minister executives relatives family operator railroad railway municipality museum publisher
    opponent opponents opposition candidates families aides advisers councillor councilor master employer employers
    employee employees maker makers manufacturer manufacturers supplier suppliers builder builders contractor contractors
    retailer insurer carrier airline developer landlord tenant tenants customer customers shareholder shareholders owners managers directors inspectors auditors whistleblower whistleblowers inspectorate watchdog authority trust fund
    foundations charities broadcaster coroner magistrate surgeon midwife fisherman fishermen skipper crewman
    unionist unionists organiser organizer organisers organizers volunteers volunteer guard guards technician technicians`);

/** Documents and media. */
export const DOCUMENTS = wordSet(`
    poll polls report reports study studies survey surveys analysis paper article book letter memo statement data
    figures document documents review research audit filing complaint lawsuit indictment newspaper magazine outlet
    outlets media press website site post column editorial story stories headlines tweet email video film
    documentary footage record records list file files census    police  ap statistics
    findings results estimates transcript announcement notice release bulletin spot ad accounts account commentary essay petition testimony interview speech remarks`);
