package org.chizheng.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demo, in one transaction, and sees to it that an exam is open. */
@Component
@ConditionalOnProperty("chizheng.demo")
class DemoData implements ApplicationRunner {

    /** Who made the demo's facts, in the logs. */
    static final String ACTOR = "演示数据";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoPortraits portraits;
    private final DemoAccounts accounts;
    private final DemoQuestions questions;
    private final DemoCertificates certificates;
    private final DemoTraining training;
    private final DemoExams exams;
    private final DemoGate gate;
    private final DemoPassword password;
    private final TransactionTemplate transactions;

    DemoData(
            DemoOrganisations organisations,
            DemoPeople people,
            DemoPortraits portraits,
            DemoAccounts accounts,
            DemoQuestions questions,
            DemoCertificates certificates,
            DemoTraining training,
            DemoExams exams,
            DemoGate gate,
            DemoPassword password,
            TransactionTemplate transactions) {
        this.organisations = organisations;
        this.people = people;
        this.portraits = portraits;
        this.accounts = accounts;
        this.questions = questions;
        this.certificates = certificates;
        this.training = training;
        this.exams = exams;
        this.gate = gate;
        this.password = password;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organisations.present()) {
            LOG.info("filling the empty database with demo data");
            gate.ask(Objects.requireNonNull(transactions.execute(tx -> load())));
        }
        exams.keepOneOpen();
    }

    private List<DemoPerson> load() {
        Caller house = house();
        Loaded<Organisation> units = organisations.load(house);
        List<DemoPerson> entered = people.load(house, units);
        portraits.load(house, entered);
        Loaded<AccountId> opened = accounts.load(house, units, entered, password.value());
        Organisation city = units.get(DemoAccount.CITY_JUSTICE);
        questions.load(
                opened.get(DemoAccount.AUTHOR.username()).value(),
                DemoAccount.AUTHOR.name(),
                opened.get(DemoAccount.REVIEWER.username()).value(),
                DemoAccount.REVIEWER.name(),
                city);
        certificates.load(entered);
        training.load(
                coordinator(city, opened.get(DemoAccount.CITY_COORDINATOR.username())),
                DemoTraining.below(entered, city.outlook()));
        return entered;
    }

    /** The coordinator of an organisation, with the account of that name. */
    static Caller coordinator(Organisation organisation, AccountId account) {
        return new Caller(
                account,
                DemoAccount.CITY_COORDINATOR.name(),
                organisation.id(),
                organisation.outlook(),
                null,
                EnumSet.of(Role.COORDINATOR));
    }

    private static Caller house() {
        return new Caller(
                new AccountId(0), ACTOR, new OrganisationId(0), OrganisationPath.ROOT, null, EnumSet.allOf(Role.class));
    }
}
