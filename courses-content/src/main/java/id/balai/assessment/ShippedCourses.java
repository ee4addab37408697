package id.balai.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import id.balai.courses.Courses;
import id.balai.courses.ShippedCourse;
import id.balai.web.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts the courses that come with the house on their shelves: text, items, and what is announced. */
@ApplicationScoped
@Transactional
public class ShippedCourses {
    private static final List<String> SLUGS = List.of("pembukuan-koperasi-dasar");

    private final Courses courses;
    private final ItemBank bank;

    @Inject
    public ShippedCourses(Courses courses, ItemBank bank) {
        this.courses = courses;
        this.bank = bank;
    }

    /** May be called at every start; what is there already stays as it is. */
    public void load() {
        for (var slug : SLUGS) {
            var version = courses.ship(ShippedCourse.read(slug));
            if (bank.count(version, Use.EXAM) == 0) bank.put(version, items(slug));
        }
        ShippedCourse.announcements().forEach(courses::announce);
    }

    /** The items of a shipped course, keys included: for the bank, and for those who build demonstrations. */
    public static List<NewItem> items(String slug) {
        return Json.MAPPER.convertValue(ShippedCourse.json(slug + "/items.json"), new TypeReference<>() {});
    }
}
