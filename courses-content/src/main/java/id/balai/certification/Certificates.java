package id.balai.certification;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.assessment.Result;
import id.balai.authorization.Qualifications;
import id.balai.certification.Certificate.Revocation;
import id.balai.courses.CourseActivities;
import id.balai.courses.CourseVersion;
import id.balai.courses.Courses;
import id.balai.database.Sql;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.learning.Learning;
import id.balai.records.Activity;
import id.balai.records.Records;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of certificates: issuing with the qualification, checking, revoking, printing. */
@ApplicationScoped
@Transactional
public class Certificates {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Register register;
    private final Courses courses;
    private final Learning learning;
    private final Accounts accounts;
    private final Qualifications qualifications;
    private final Records records;
    private final Issuing issuing;
    private final Event<CertificateIssued> issued;
    private final Event<CertificateRevoked> revoked;
    private final InstantSource clock;

    @Inject
    public Certificates(
            Sql sql,
            Courses courses,
            Learning learning,
            Accounts accounts,
            Qualifications qualifications,
            Records records,
            Issuing issuing,
            Event<CertificateIssued> issued,
            Event<CertificateRevoked> revoked,
            InstantSource clock) {
        this.register = new Register(sql);
        this.courses = courses;
        this.learning = learning;
        this.accounts = accounts;
        this.qualifications = qualifications;
        this.records = records;
        this.issuing = issuing;
        this.issued = issued;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** Issues the certificate of a passed examination, and with it the qualification; again: the one issued then. */
    public Certificate issue(UUID person, CourseVersion version, Result result) {
        return register.byAttempt(result.attempt()).orElseGet(() -> write(person, version, result));
    }

    private Certificate write(UUID person, CourseVersion version, Result result) {
        var progress = learning.progress(person, version.slug());
        if (!Arrays.stream(Requirement.values()).allMatch(requirement -> requirement.metBy(progress, result)))
            throw new LessonsLeft(progress.lessonsLeft());
        var code = VerificationCode.random();
        var certificate = drawnUp(person, version, result, code);
        register.keep(certificate, code, clock.instant());
        qualifications.earned(
                person,
                certificate.competency(),
                certificate.level(),
                certificate.id(),
                certificate.number(),
                certificate.issuedOn(),
                certificate.validUntil());
        record(certificate, version);
        issued.fire(new CertificateIssued(certificate.id()));
        return certificate;
    }

    private Certificate drawnUp(UUID person, CourseVersion version, Result result, VerificationCode code) {
        var content = version.content();
        var today = Zones.today(clock);
        return new Certificate(
                UuidCreator.getTimeOrderedEpoch(),
                register.nextNumber(content.numberPrefix(), today.getYear(), content.issuerRegion()),
                code.grouped(),
                person,
                accounts.get(person).fullName(),
                version.id(),
                result.attempt(),
                content.competency(),
                content.level(),
                content.certificateTitle(),
                content.issuer(),
                content.issuerRegion(),
                today,
                today.plusMonths(content.validityMonths()),
                null);
    }

    private void record(Certificate certificate, CourseVersion version) {
        var course = CourseActivities.course(version);
        var paper = Activity.at("sertifikat/" + certificate.id(), Activity.Type.CERTIFICATE, certificate.title());
        records.record(Statements.of(certificate.person(), Verb.COMPLETED, course)
                .completion(true)
                .registration(certificate.attempt())
                .json());
        records.record(Statements.of(certificate.person(), Verb.EARNED, paper)
                .groupedIn(course)
                .registration(certificate.attempt())
                .json());
    }

    public Certificate get(UUID id) {
        return register.find(id).orElseThrow(() -> new NotFound("certificate", id));
    }

    /** By its verification code, however it was typed. */
    public Optional<Certificate> byCode(String code) {
        return VerificationCode.read(code).flatMap(register::byCode);
    }

    /** The newest first. */
    public List<Certificate> of(UUID person) {
        return register.of(person);
    }

    /** Of all that were revoked. */
    public List<UUID> revoked() {
        return register.revoked();
    }

    /** Takes a certificate back, and with it the qualification. */
    public void revoke(UUID id, UUID by, String reason) {
        var certificate = get(id);
        if (!accounts.holds(by, PlatformRole.ADMIN)
                && !accounts.oversees(by, PlatformRole.TRAINER, certificate.issuerRegion()))
            throw new NotTheIssuer(certificate.number());
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) throw new ReasonMissing();
        var now = clock.instant();
        if (!register.revoke(id, new Revocation(now, by, why))) throw new AlreadyRevoked(certificate.number());
        qualifications.lapsed(id, now, why);
        revoked.fire(new CertificateRevoked(id));
    }

    /** Where anybody can check it. */
    public String checkUrl(Certificate certificate) {
        return issuing.checkUrl(certificate.code());
    }

    /** The certificate for printing. */
    public byte[] pdf(UUID id) {
        var certificate = get(id);
        var course = courses.version(certificate.courseVersion()).title();
        return new Paper(certificate, course, checkUrl(certificate), CertificateWords.INDONESIAN).pdf();
    }

    /** The certificate as an Open Badge 3.0: a signed credential in JWT form. */
    public String badge(UUID id) {
        var certificate = get(id);
        return new Badge(certificate, courses.version(certificate.courseVersion()), issuing).signed();
    }
}
