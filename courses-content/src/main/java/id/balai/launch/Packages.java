package id.balai.launch;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.courses.Courses;
import id.balai.database.Sql;
import id.balai.database.SqlFailure;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.launch.PackageProblem.Fault;
import id.balai.refusal.NotFound;
import id.balai.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The content packages of the house: bringing them in, looking at them, tying their units to lessons. */
@ApplicationScoped
@Transactional
public class Packages {
    private static final String STILL_REFERRED_TO = "23503";

    private final Sql sql;
    private final PackageFiles files;
    private final Courses courses;
    private final Accounts accounts;
    private final Event<PackageRemoved> removed;
    private final InstantSource clock;

    @Inject
    public Packages(
            Sql sql,
            PackageFiles files,
            Courses courses,
            Accounts accounts,
            Event<PackageRemoved> removed,
            InstantSource clock) {
        this.sql = sql;
        this.files = files;
        this.courses = courses;
        this.accounts = accounts;
        this.removed = removed;
        this.clock = clock;
    }

    /** Takes in a ZIP with cmi5.xml or imsmanifest.xml at its root, all of it or nothing. */
    public ContentPackage bring(UUID trainer, InputStream zip) {
        requireTrainer(trainer);
        var id = UuidCreator.getTimeOrderedEpoch();
        try {
            var brought = files.receive(id, zip, folder -> read(id, folder));
            keep(brought, trainer);
            return brought;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The newest first. */
    public List<ContentPackage> all() {
        return sql.list("select structure from content_package order by imported_at desc, id", Packages::read);
    }

    public ContentPackage get(UUID id) {
        return sql.one("select structure from content_package where id = ?", Packages::read, id)
                .orElseThrow(() -> new NotFound("package", id));
    }

    /** The package a unit belongs to. */
    public ContentPackage holding(UUID unit) {
        return sql.one(
                        "select p.structure from content_package p join content_unit u on u.package_id = p.id"
                                + " where u.id = ?",
                        Packages::read,
                        unit)
                .orElseThrow(() -> new NotFound("unit", unit));
    }

    /** Lets a lesson of a course's draft end with this unit, or with none. */
    public void tie(UUID trainer, String slug, String lesson, @Nullable UUID unit) {
        if (unit != null) holding(unit);
        courses.endWith(trainer, slug, lesson, unit);
    }

    /**
     * Takes away a package that nobody needs; only who brought it in does, or an administrator. One that a lesson ends with, in any version of its course, stays, and so does
     * one that somebody has begun: their results speak of it.
     */
    public void remove(UUID trainer, UUID id) {
        requireTrainer(trainer);
        var content = get(id);
        if (!broughtBy(trainer, id) && !accounts.holds(trainer, PlatformRole.ADMIN))
            throw new PackageOfAnother(content.title());
        var units = content.units().stream().map(ContentUnit::id).toList();
        courses.endingWith(units).stream().findFirst().ifPresent(course -> {
            throw PackageInUse.by(content.title(), course);
        });
        forget(content);
        removed.fire(new PackageRemoved(id));
    }

    /** Its files go when nothing leads to them any more. */
    void removed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PackageRemoved event) {
        files.remove(event.content());
    }

    private boolean broughtBy(UUID trainer, UUID id) {
        return sql.one("select from content_package where id = ? and imported_by = ?", row -> true, id, trainer)
                .isPresent();
    }

    private void forget(ContentPackage content) {
        try {
            sql.run("delete from content_unit where package_id = ?", content.id());
            sql.run("delete from content_package where id = ?", content.id());
        } catch (SqlFailure failure) {
            if (failure.state().equals(STILL_REFERRED_TO)) throw PackageInUse.begun(content.title());
            throw failure;
        }
    }

    /** Refused to whoever neither teaches nor administers. */
    public void requireTrainer(UUID person) {
        if (!accounts.holds(person, PlatformRole.TRAINER) && !accounts.holds(person, PlatformRole.ADMIN))
            throw new NotForPackages();
    }

    private static ContentPackage read(UUID id, Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(Cmi5Structure.FILE)))
            return new ContentPackage(id, Standard.CMI5, Cmi5Structure.read(folder));
        if (Files.isRegularFile(folder.resolve(ScormManifest.FILE)))
            return new ContentPackage(id, Standard.SCORM12, ScormManifest.read(folder));
        throw new PackageProblem(Fault.NO_MANIFEST, Cmi5Structure.FILE + ", " + ScormManifest.FILE);
    }

    private void keep(ContentPackage brought, UUID trainer) {
        sql.run(
                "insert into content_package (id, kind, title, structure, imported_by, imported_at)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?)",
                brought.id(),
                brought.standard(),
                brought.title(),
                Json.written(brought),
                trainer,
                clock.instant());
        sql.run(
                "insert into content_unit (id, package_id) select unnest(?::uuid[]), ?",
                brought.units().stream().map(unit -> unit.id().toString()).toArray(String[]::new),
                brought.id());
    }

    private static ContentPackage read(ResultSet row) throws SQLException {
        return Json.read(row.getString(1), ContentPackage.class);
    }
}
