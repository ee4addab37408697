package id.balai.app;

import id.balai.assessment.ShippedCourses;
import id.balai.identity.Accounts;
import id.balai.identity.SetupLinks;
import id.balai.records.LrsCredentials;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final LrsCredentials credentials;
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
            LrsCredentials credentials,
            HouseFiles files,
            @ConfigProperty(name = "balai.demo") boolean demonstration,
            @ConfigProperty(name = "balai.public.url") String address) {
        this.regions = regions;
        this.courses = courses;
        this.clips = clips;
        this.accounts = accounts;
        this.links = links;
        this.demo = demo;
        this.credentials = credentials;
        this.files = files;
        this.demonstration = demonstration;
        this.address = address;
    }

    void prepare() {
        regions.loadOnce();
        courses.load();
        clips.load();
        if (accounts.any()) return;
        if (demonstration) files.write("demo-accounts.csv", list(demo.load().values()) + lrs());
        else files.write("setup-link.txt", address + "/siapkan?kunci=" + links.issue() + "\n");
    }

    /** The demonstration's learning record store opens to one key, which stands in the list like an account. */
    private String lrs() {
        var issued = credentials.issue("Demonstrasi", Set.of(Scope.ALL));
        return String.join(",", issued.key(), issued.secret(), "lrs", "", "") + "\n";
    }

    private static String list(Collection<DemoPeople.Somebody> people) {
        return people.stream()
                .map(one -> String.join(",", one.username(), one.password(), one.role(), one.village(), one.token()))
                .collect(Collectors.joining("\n", "username,password,role,cooperative,token\n", "\n"));
    }
}
