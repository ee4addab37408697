package id.balai.courses;

import id.balai.records.Activity;

/** The names a course, its lessons and their questions bear in the learning records; they never change. */
public final class CourseActivities {
    private CourseActivities() {}

    public static Activity course(CourseVersion version) {
        return Activity.at(path(version), Activity.Type.COURSE, version.title());
    }

    public static Activity lesson(CourseVersion version, Lesson lesson) {
        return Activity.at(path(version) + "/pelajaran/" + lesson.key(), Activity.Type.LESSON, lesson.title());
    }

    public static Activity question(CourseVersion version, Lesson lesson, Step step) {
        return Activity.at(
                path(version) + "/pelajaran/" + lesson.key() + "/soal/" + step.number(),
                Activity.Type.QUESTION,
                step.title());
    }

    public static Activity item(CourseVersion version, String code) {
        return Activity.at(path(version) + "/soal/" + code, Activity.Type.QUESTION, "Soal " + code);
    }

    public static Activity placement(CourseVersion version) {
        return Activity.at(path(version) + "/cek-awal", Activity.Type.ASSESSMENT, version.title());
    }

    public static Activity examination(CourseVersion version) {
        return Activity.at(path(version) + "/ujian", Activity.Type.ASSESSMENT, version.title());
    }

    private static String path(CourseVersion version) {
        return "kursus/" + version.slug();
    }
}
