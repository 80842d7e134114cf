package org.chizheng.scope;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.exams.seating.SittingPlanning;
import org.chizheng.gate.Act;
import org.chizheng.gate.Answer;
import org.chizheng.gate.Asker;
import org.chizheng.gate.DecisionId;
import org.chizheng.gate.Gate;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.photos.PhotoKeeping;
import org.chizheng.qualification.ApplicationId;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.chizheng.supervision.NewOpinion;
import org.chizheng.supervision.OpinionOutcome;
import org.chizheng.supervision.Opinions;
import org.chizheng.training.Course;
import org.chizheng.training.CourseContent;
import org.chizheng.training.CourseId;
import org.chizheng.training.CourseVersionId;
import org.chizheng.training.Courses;
import org.chizheng.training.SessionId;
import org.chizheng.training.SessionPlan;
import org.chizheng.training.TrainingSessions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts something of every kind at every position, through the use cases where there is a short way. */
final class Settling {

    private record Plot(String region, OrganisationLevel level) {}

    private static final Map<Position, Plot> LAND = Map.of(
            Position.ABOVE, new Plot("410100", OrganisationLevel.CITY),
            Position.OWN, new Plot("410122", OrganisationLevel.COUNTY),
            Position.BESIDE, new Plot("410181", OrganisationLevel.COUNTY),
            Position.BELOW, new Plot("410122100", OrganisationLevel.TOWNSHIP));

    private final ApplicationContext context;
    private final World world;

    Settling(ApplicationContext context, World world) {
        this.context = context;
        this.world = world;
    }

    /** Founds the organisation of a position, after the one above it. */
    Map<Class<?>, Object> organisation(Position position) {
        OrganisationId parent = switch (position) {
            case ABOVE -> null;
            case OWN, BESIDE -> world.organisation(Position.ABOVE).id();
            case BELOW -> world.organisation(Position.OWN).id();
        };
        Organisation organisation = found(position, 0, parent, false);
        Map<Class<?>, Object> things = new HashMap<>();
        things.put(Organisation.class, organisation);
        things.put(OrganisationId.class, organisation.id());
        things.put(OrganisationPath.class, organisation.path());
        if (position != Position.BELOW) {
            found(position, 1, organisation.id(), true);
        }
        return things;
    }

    /** Puts people and things there. */
    void settle(Position position, Map<Class<?>, Object> things) {
        things.put(IdNumber.class, idNumber(position, 50));
        things.put(CreditCode.class, creditCode(position, 9));
        Officer officer = officer(position);
        things.put(OfficerId.class, officer.id());
        bean(PhotoKeeping.class).put(World.GOVERNOR, officer.id(), picture());
        things.put(Officer.class, officer);
        things.put(
                ExamId.class, bean(ExamPlanning.class).draft(world.resident(position), make(ExamPlan.class, position)));
        SittingOutcome sitting = bean(SittingPlanning.class)
                .add(world.resident(position), (ExamId) things.get(ExamId.class), make(SittingPlan.class, position));
        things.put(SittingId.class, ((SittingOutcome.Done) sitting).sitting());
        Course course = bean(Courses.class).define(world.resident(position), make(CourseContent.class, position));
        things.put(CourseId.class, course.id());
        things.put(CourseVersionId.class, course.version());
        things.put(
                SessionId.class,
                bean(TrainingSessions.class).plan(world.resident(position), make(SessionPlan.class, position)));
        Certificate certificate = certificate(position, officer);
        things.put(Certificate.class, certificate);
        things.put(CertificateId.class, certificate.id());
        things.put(HolderId.class, certificate.holder());
        things.put(ApplicationId.class, application(position, officer));
        things.put(DecisionId.class, decision(position));
        things.put(QuestionId.class, question(position));
        things.put(StatuteId.class, statute());
        things.put(AccountId.class, account(position));
        opinion(position);
    }

    static IdNumber idNumber(Position position, int sequence) {
        return IdNumber.complete("4101221990010" + (position.ordinal() + 1) + "%03d".formatted(sequence));
    }

    private static CreditCode creditCode(Position position, int number) {
        return CreditCode.complete(
                "11" + LAND.get(position).region().substring(0, 6) + "0000000" + number + position.ordinal());
    }

    private Organisation found(Position position, int number, OrganisationId parent, boolean justiceBureau) {
        NewOrganisation entry = new NewOrganisation(
                creditCode(position, number),
                (justiceBureau ? "司法局" : "机关") + World.mark(position),
                LAND.get(position).region(),
                LAND.get(position).level(),
                OrganisationKind.ADMINISTRATIVE,
                parent,
                justiceBureau);
        return ((OrganisationEntry.Registered)
                        bean(OrganisationRegistration.class).register(World.GOVERNOR, entry))
                .organisation();
    }

    private Officer officer(Position position) {
        NewOfficer person = new NewOfficer(
                "人" + World.mark(position),
                "1",
                idNumber(position, 1),
                "1990000000" + position.ordinal(),
                world.organisation(position).id(),
                Staffing.ADMINISTRATIVE,
                "执法队员",
                EnforcementDomain.URBAN_MANAGEMENT,
                false,
                null);
        Registration.Registered registered =
                (Registration.Registered) bean(OfficerRegistration.class).register(World.GOVERNOR, person);
        return bean(Officers.class).find(registered.officer()).orElseThrow();
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(150, 200, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Certificate certificate(Position position, Officer officer) {
        Organisation unit = world.organisation(position);
        LocalDate today = LocalDate.ofInstant(world.now(), ZoneOffset.ofHours(8));
        return bean(Certificates.class)
                .issue(new IssueOrder(
                        "settling-" + position,
                        CertificateKind.ENFORCEMENT,
                        new HolderId(officer.id().value()),
                        officer.name(),
                        unit.id().value(),
                        unit.path().value(),
                        unit.name(),
                        unit.region(),
                        "城市管理",
                        "司法局",
                        "41",
                        today,
                        5,
                        "governor"));
    }

    /** Straight into the table: a real one would need two passed exams. */
    private ApplicationId application(Position position, Officer officer) {
        Organisation unit = world.organisation(position);
        JdbcClient jdbc = bean(JdbcClient.class);
        jdbc.sql("""
                INSERT INTO certificate_application (officer_id, officer_name, organisation_id, organisation_path,
                organisation_name, domain, bureau_id, bureau_path, bureau_name, state, open_officer_id, submitted_at,
                profile_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, 1)""")
                .params(
                        officer.id().value(),
                        officer.name(),
                        unit.id().value(),
                        unit.path().value(),
                        unit.name(),
                        officer.domain().name(),
                        unit.id().value(),
                        unit.path().value(),
                        unit.name(),
                        officer.id().value(),
                        LocalDateTime.ofInstant(world.now(), ZoneOffset.UTC))
                .update();
        return new ApplicationId(jdbc.sql("SELECT max(id) FROM certificate_application")
                .query(Long.class)
                .single());
    }

    private DecisionId decision(Position position) {
        Answer answer = bean(Gate.class)
                .decide(Asker.deciding(world.resident(position)), "settling-" + position, make(Act.class, position));
        return ((Answer.Decision) answer).id();
    }

    private QuestionId question(Position position) {
        QuestionContent content = new QuestionContent(
                QuestionType.SINGLE,
                QuestionContent.PUBLIC,
                "下列哪一项属于" + World.mark(position) + "的职权？",
                List.of(new Option("A", "检查" + position), new Option("B", "处罚" + position)),
                Set.of("A"),
                Difficulty.EASY,
                null,
                null);
        Curator author = new Curator(
                100 + position.ordinal(),
                "author" + World.mark(position),
                world.organisation(position).path().value(),
                Set.of(Curator.Duty.AUTHOR));
        return ((Written.Saved) bean(Writing.class).write(author, content)).question();
    }

    /** One for everybody, in two versions. */
    private StatuteId statute() {
        Curator author = new Curator(99, "author", "/", Set.of(Curator.Duty.AUTHOR));
        ImportingStatutes importing = bean(ImportingStatutes.class);
        for (int year : List.of(2015, 2020)) {
            LocalDate day = LocalDate.of(year, 1, 1);
            String law = "# 众人条例\n第一条 本条例于" + year + "年通过。\n第二条 本条例人人可读。";
            StatuteDryRun run = importing.examine(author, "众人条例.md", law.getBytes(StandardCharsets.UTF_8));
            importing.run(author, run, day, day);
        }
        return bean(Statutes.class)
                .named(author, new LawName("众人条例"))
                .orElseThrow()
                .id();
    }

    private AccountId account(Position position) {
        NewAccount account = new NewAccount(
                "resident-" + position.name().toLowerCase(Locale.ROOT),
                "人" + World.mark(position),
                world.organisation(position).id(),
                Set.of(Role.REVIEWER),
                null);
        return ((AccountOpening.Opened) bean(Accounts.class).open(World.GOVERNOR, account))
                .account()
                .id();
    }

    private void opinion(Position position) {
        NewOpinion opinion = new NewOpinion(
                world.organisation(position).id(),
                "人" + World.mark(position) + "未亮证",
                "未亮证",
                "限期改正",
                "行政处罚法第五十五条",
                LocalDate.ofInstant(world.now(), ZoneOffset.ofHours(8)).plusDays(15),
                "另一名监督人员");
        OpinionOutcome outcome = bean(Opinions.class).issue(world.resident(position), opinion);
        if (!(outcome instanceof OpinionOutcome.Done)) {
            throw new IllegalStateException("no opinion at " + position + ": " + outcome);
        }
    }

    private <T> T make(Class<T> type, Position position) {
        return type.cast(new Arguments(world, position).make(type));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
