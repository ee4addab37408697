package id.balai.app;

import id.balai.assessment.ShippedCourses;
import id.balai.identity.Accounts;
import id.balai.identity.SetupLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a house needs before anybody can live in it: region names, the course it comes with, and a way in. */
@ApplicationScoped
class FirstDay {
    private final RegionData regions;
    private final ShippedCourses courses;
    private final ShippedClips clips;
    private final Accounts accounts;
    private final SetupLinks links;
    private final Demo demo;
    private final HouseFiles files;
    private final boolean demonstration;
    private final String address;

    @Inject
    FirstDay(
            RegionData regions,
            ShippedCourses courses,
            ShippedClips clips,
            Accounts accounts,
            SetupLinks links,
            Demo demo,
            HouseFiles files,
            @ConfigProperty(name = "balai.demo") boolean demonstration,
            @ConfigProperty(name = "balai.public.url") String address) {
        this.regions = regions;
        this.courses = courses;
        this.clips = clips;
        this.accounts = accounts;
        this.links = links;
        this.demo = demo;
        this.files = files;
        this.demonstration = demonstration;
        this.address = address;
    }

    void prepare() {
        regions.loadOnce();
        courses.load();
        clips.load();
        if (accounts.any()) return;
        if (demonstration) demo.load();
        else files.write("setup-link.txt", address + "/siapkan?kunci=" + links.issue() + "\n");
    }
}
