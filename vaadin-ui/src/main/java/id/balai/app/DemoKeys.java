package id.balai.app;

import id.balai.records.LrsCredentials;
import id.balai.records.NewCredential;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of who may sign in to a demonstration, and of the one key that opens its learning record store. */
@ApplicationScoped
class DemoKeys {
    private final LrsCredentials credentials;
    private final HouseFiles files;

    @Inject
    DemoKeys(LrsCredentials credentials, HouseFiles files) {
        this.credentials = credentials;
        this.files = files;
    }

    void handOut(Collection<DemoPeople.Somebody> people) {
        var accounts = people.stream()
                .map(one -> row(one.username(), one.password(), one.role(), one.village(), one.token()))
                .collect(Collectors.joining());
        var issued = credentials.issue(NewCredential.ofHouse("Demonstrasi", Set.of(Scope.ALL)));
        files.write(
                "demo-accounts.csv",
                row("username", "password", "role", "cooperative", "token")
                        + accounts
                        + row(issued.key(), issued.secret(), "lrs", "", ""));
    }

    private static String row(String... cells) {
        return String.join(",", cells) + "\n";
    }
}
