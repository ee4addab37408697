package id.balai.search;

import id.balai.courses.Course;
import id.balai.courses.CoursePublished;
import id.balai.courses.Courses;
import id.balai.courses.Findable;
import id.balai.courses.Findables;
import id.balai.courses.ShippedCourse;
import id.balai.identity.Accounts;
import id.balai.identity.Person;
import id.balai.identity.UserAccount;
import id.balai.testing.TestDatabase;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.stream.Stream;

/** The seven courses of the house in a database of their own. */
final class School implements AutoCloseable {
    private final TestDatabase database = TestDatabase.with(Person.class, UserAccount.class, Course.class);
    private final Courses courses = new Courses(
            database.entities(),
            database.sql(),
            new Accounts(database.entities(), database.sql()),
            silent(),
            InstantSource.system());
    private final Findables findables = new Findables(courses);

    School() {
        database.run(() -> {
            ShippedCourse.announcements().forEach(courses::announce);
            courses.ship(ShippedCourse.read("pembukuan-koperasi-dasar"));
        });
    }

    /** What may be found, as a stream that needs no transaction any more. */
    Stream<Findable> findables() {
        return database.in(findables::all);
    }

    @SuppressWarnings("unchecked") // a proxy is of exactly the interfaces it was made for
    private static Event<CoursePublished> silent() {
        return (Event<CoursePublished>) Proxy.newProxyInstance(
                School.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, sent) -> self);
    }

    @Override
    public void close() {
        database.close();
    }
}
